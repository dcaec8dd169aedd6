import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a program on the search path by the first of its names that is there. */
export function findProgram(...names: string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((file) => existsSync(file)) ?? null;
}
