import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the build reads. */
const SOURCES = [
  "packages/*/src/**/*.*",
  "packages/*/{package,tsconfig}.json",
  "{tsconfig.base,package}.json",
  "rollup.config.mjs",
  "pnpm-lock.yaml",
];
const STAMP = "node_modules/.cache/offshoot/build-stamp";

/** Hashes every file that the build reads, names included; tests do not count. */
export function hashSources(root: string): string {
  const hash = createHash("sha256");
  const files = globSync(SOURCES, { cwd: root, exclude: ["**/*.test.*"] });
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/** Tells whether `dist` holds what the sources say now. */
export function isBuilt(root: string): boolean {
  const stamp = join(root, STAMP);
  const packages = globSync("packages/*/package.json", { cwd: root });
  const hasDist = packages.every((file) => existsSync(join(root, dirname(file), "dist")));
  return hasDist && existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources(root);
}

/** Notes from which sources `dist` was built. */
export function writeStamp(root: string, hash: string): void {
  const stamp = join(root, STAMP);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Takes the note back before a build starts, so that one that breaks off is not taken for done. */
export function removeStamp(root: string): void {
  rmSync(join(root, STAMP), { force: true });
}
