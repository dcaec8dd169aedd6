import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";
import { packPackages } from "./pack-packages.ts";
import { readManifests } from "./read-manifests.ts";
import { readTarball } from "./read-tarball.ts";

/** The packages as strangers have them. */
export interface Unpacked {
  /**
   * Makes the folder of an app that sees only what it installs itself.
   *
   * @param installs Packages of this repository, and what `@offshoot/ui` is developed with.
   */
  createApp(installs: readonly string[]): string;
  remove(): void;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

/**
 * Unpacks every tarball, source maps left out, as a strict package manager does in a repository of several apps: each package sees only what it declares. What others
 * publish comes from this repository's own modules.
 */
export async function unpackPackages(): Promise<Unpacked> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "offshoot-unpacked-")));
  const tarballs = await packPackages(join(folder, "tarballs"));
  const packages = readManifests();
  const besideOf = (name: string) => join(folder, "store", name.replace("/", "+"), "node_modules");
  const placeOf = (name: string) => join(besideOf(name), name);
  for (const { folder: source, manifest } of packages) {
    const place = placeOf(manifest.name);
    for (const [path, content] of readTarball(tarballs[manifest.name] as string)) {
      // Nobody debugs them here, and they are a third of all files.
      if (path.endsWith(".map")) continue;
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const target = name in tarballs ? placeOf(name) : realpathSync(join(source, "node_modules", name));
      link(target, join(besideOf(manifest.name), name));
    }
  }
  return {
    createApp(installs) {
      const app = mkdtempSync(join(folder, "app-"));
      writeFileSync(join(app, "package.json"), '{ "type": "module" }\n');
      for (const name of installs) {
        const foreign = name in tarballs ? undefined : realpathSync(join(ROOT, "packages/ui/node_modules", name));
        link(foreign ?? placeOf(name), join(app, "node_modules", name));
        // What a package asks its user for is there for it when the user has it.
        for (const { manifest } of packages)
          if (foreign && name in (manifest.peerDependencies ?? {})) link(foreign, join(besideOf(manifest.name), name));
      }
      return app;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
