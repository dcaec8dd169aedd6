import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PNPM } from "../pnpm.mjs";
import { ROOT } from "../root.ts";
import { hashPacked } from "./hash-packed.ts";
import { readManifests } from "./read-manifests.ts";

const isWindows = process.platform === "win32";

/** Packs with the package manager that publishes, so that what is tried is what is published. */
function pack(folder: string): Promise<void> {
  const args = ["--yes", PNPM, "-r", "--filter", "./packages/*", "--config.ignore-scripts=true"];
  const child = spawn("npx", [...args, "pack", "--pack-destination", folder], { cwd: ROOT, shell: isWindows });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`pnpm pack ended with ${code}.\n${said}`))));
  });
}

/** The tarballs of what is built now; packed once, and again when a file in them changed. */
async function packedNow(): Promise<string> {
  const cache = join(ROOT, "node_modules/.cache/offshoot/packed");
  const folder = join(cache, hashPacked());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, "draft-"));
  try {
    await pack(draft);
    // Whoever packs the same at the same time may be first.
    if (!existsSync(folder)) renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Packs every package as it is published, with `workspace:` and `catalog:` replaced by versions, from what `dist` holds now.
 *
 * @param folder Where the tarballs are put; it is made when it is not there.
 * @returns The path of each tarball by the name of its package.
 * @throws When nothing is built, or the package manager fails.
 */
export async function packPackages(folder: string): Promise<Record<string, string>> {
  const packed = await packedNow();
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    readManifests().map(({ manifest: { name, version } }) => {
      const file = `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
      copyFileSync(join(packed, file), join(folder, file));
      return [name, join(folder, file)];
    }),
  );
}
