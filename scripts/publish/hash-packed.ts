import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { readManifests } from "./read-manifests.ts";

/** What the package manager puts into a tarball though no manifest names it, and what it writes a manifest from. */
const ALWAYS = ["packages/*/{package.json,README.md}", "LICENSE", "pnpm-workspace.yaml", "scripts/pnpm.mjs"];

/**
 * Hashes every file that goes into the packages, names included.
 *
 * @throws When a file or folder that a manifest promises is not there: nothing was built.
 */
export function hashPacked(root = ROOT): string {
  const hash = createHash("sha256");
  const add = (path: string) =>
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  for (const path of globSync(ALWAYS, { cwd: root }).sort()) add(path);
  for (const { folder, manifest } of readManifests(root))
    for (const entry of manifest.files) {
      const paths = globSync([entry, `${entry}/**`], { cwd: folder }).map((path) => join(folder, path));
      const files = paths.filter((path) => statSync(path).isFile()).map((path) => path.slice(root.length + 1));
      if (files.length === 0) throw new Error(`${folder}: expected "${entry}", found nothing. Run: pnpm build`);
      for (const file of files.sort()) add(file);
    }
  return hash.digest("hex").slice(0, 16);
}
