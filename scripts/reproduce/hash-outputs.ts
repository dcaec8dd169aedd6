import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Digest of each file that a build leaves, by its path. */
export type Outputs = ReadonlyMap<string, string>;

/** Reads what matches in a folder. */
export function hashOutputs(folder: string, patterns: readonly string[]): Outputs {
  const files = globSync(patterns, { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const digest = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return new Map(files.sort().map((file) => [file, digest(file)]));
}

/** Names every file that one build has and the other has not, or has with other bytes. */
export function compareOutputs(one: Outputs, other: Outputs): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).sort();
}
