import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** Files that say the version of their package where the code can read it. */
const FILES = [
  ["packages/core", "src/version.ts"],
  ["packages/offshoot", "src/script/version.ts"],
] as const;

const VERSION = /(?<=VERSION = ")[^"]*(?=";)/;

/**
 * Writes the version of each manifest into the source file that says it.
 *
 * @returns The files that were written, relative to `root`.
 * @throws When such a file says no version.
 */
export function writeVersions(root = ROOT): string[] {
  return FILES.flatMap(([folder, file]) => {
    const path = join(root, folder, file);
    const { version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const text = readFileSync(path, "utf8");
    if (!VERSION.test(text)) throw new Error(`${path}: expected VERSION = "…";, found none.`);
    const written = text.replace(VERSION, version);
    if (written === text) return [];
    writeFileSync(path, written);
    return [`${folder}/${file}`];
  });
}
