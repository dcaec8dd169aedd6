import type { PublishedPackage } from "./read-manifests.ts";

/** Puts every package behind those that it depends on, so that nobody can install one whose parts are not there yet. */
export function orderPackages(packages: readonly PublishedPackage[]): PublishedPackage[] {
  const byName = new Map(packages.map((one) => [one.manifest.name, one]));
  const ordered = new Set<PublishedPackage>();
  const visit = (one: PublishedPackage) => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const other = byName.get(name);
      if (other) visit(other);
    }
    ordered.add(one);
  };
  for (const one of packages) visit(one);
  return [...ordered];
}
