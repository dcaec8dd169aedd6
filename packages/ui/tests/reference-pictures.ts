import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../scripts/root.ts";
import { comparePictures } from "./compare-pictures.ts";

const FOLDER = join(ROOT, "packages/ui/tests/pictures");
/** Where what differs can be looked at. */
const FAILED = join(ROOT, "shots/different");

/** Set by `pnpm shots --update-references`. */
const isUpdating = process.env.OFFSHOOT_UPDATE_PICTURES === "1";

/** Forgets what differed in an earlier run, and every reference where they are to be taken anew. */
export function clearPictures(): void {
  rmSync(FAILED, { recursive: true, force: true });
  if (isUpdating) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

/** Names of all references, without their ending. */
export const listPictures = () => readdirSync(FOLDER).map((file) => file.replace(/\.png$/, ""));

/** Bytes of all references. */
export const weighPictures = () =>
  listPictures().reduce((sum, name) => sum + statSync(join(FOLDER, `${name}.png`)).size, 0);

/**
 * Holds a picture against the reference of its name; what differs is left in `shots/different`.
 *
 * @returns What is different, in words; nothing where it looks the same.
 */
export function holdAgainstReference(name: string, taken: Buffer): readonly string[] {
  const file = join(FOLDER, `${name}.png`);
  if (isUpdating) writeFileSync(file, taken);
  if (!listPictures().includes(name)) return [`${name}: no reference; take it with pnpm shots --update-references`];
  const reference = readFileSync(file);
  const { isSame, reason, difference } = comparePictures(reference, taken);
  if (isSame) return [];
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(join(FAILED, `${name}.was.png`), reference);
  writeFileSync(join(FAILED, `${name}.is.png`), taken);
  if (difference) writeFileSync(join(FAILED, `${name}.difference.png`), difference);
  return [`${name}: ${reason}`];
}
