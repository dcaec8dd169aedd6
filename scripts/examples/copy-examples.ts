import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { packPackages } from "../publish/pack-packages.ts";
import { ROOT } from "../root.ts";
import { readCatalog } from "./read-catalog.ts";
import { type ExampleManifest, rewriteManifest } from "./rewrite-manifest.ts";

/** They play with the repository itself and are not for copying. */
const AT_HOME = ["demo", "gallery"];

/** What does not belong to what a stranger copies. */
const LEFT_OUT = ["node_modules", "dist", "tests"];

/** Lists the examples that stand on their own, by the name of their folder. */
export function listExamples(root = ROOT): readonly string[] {
  const manifests = globSync("examples/*/package.json", { cwd: root }).sort();
  return manifests.map((file) => basename(dirname(file))).filter((name) => !AT_HOME.includes(name));
}

/**
 * Copies every example that stands on its own to a folder outside the repository, with dependencies as a stranger would write
 * them: our packages from packed tarballs, all others by version. The lockfile comes along, so that no run depends on what was released since.
 */
export async function copyExamples(to: string, root = ROOT): Promise<void> {
  const tarballs = await packPackages(join(to, "tarballs"));
  const versions = { catalog: readCatalog(root), tarballs };
  for (const name of listExamples(root)) {
    const [source, target] = [join(root, "examples", name), join(to, "examples", name)];
    mkdirSync(target, { recursive: true });
    cpSync(source, target, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
    const manifest: ExampleManifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
    writeFileSync(join(target, "package.json"), `${JSON.stringify(rewriteManifest(manifest, versions), null, 2)}\n`);
  }
  const lockfile = join(root, "pnpm-lock.yaml");
  if (existsSync(lockfile)) copyFileSync(lockfile, join(to, "pnpm-lock.yaml"));
  writeFileSync(join(to, "package.json"), '{ "private": true }\n');
  // Packages that depend on each other find the tarballs too, which no registry has.
  const overrides = Object.entries(tarballs).map(([name, path]) => `  "${name}": "file:${path}"\n`);
  const settings = ["packages:\n  - examples/*\n", "overrides:\n", ...overrides, "strictDepBuilds: false\n"];
  writeFileSync(join(to, "pnpm-workspace.yaml"), settings.join(""));
}
