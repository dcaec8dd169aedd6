import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;
const REGULAR = new Set(["", "\0", "0"]);

/**
 * Reads a tarball of npm into memory: content by path, `package/` left out.
 *
 * @throws When it holds anything but plain files and folders, which no package of ours has reason to.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html the ustar format
 */
export function readTarball(path: string): ReadonlyMap<string, Buffer> {
  const tar = gunzipSync(readFileSync(path));
  const files = new Map<string, Buffer>();
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number) =>
      tar
        .subarray(at + from, at + from + length)
        .toString()
        .replace(/\0.*$/s, "");
    const name = [text(345, 155), text(0, 100)].filter(Boolean).join("/");
    const size = Number.parseInt(text(124, 12), 8);
    const type = text(156, 1);
    const start = at + BLOCK;
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "5") continue;
    if (!REGULAR.has(type)) throw new Error(`${path}: expected plain files, found "${name}" of type "${type}".`);
    files.set(name.replace(/^package\//, ""), tar.subarray(start, start + size));
  }
  return files;
}
