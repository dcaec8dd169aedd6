import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";

/** What the tools of this folder read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A published package: its folder and what its manifest says in the repository. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads the manifest of every package that is published, sorted by folder. */
export function readManifests(root = ROOT): readonly PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((file) => ({
      folder: join(root, dirname(file)),
      manifest: JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest,
    }));
}
