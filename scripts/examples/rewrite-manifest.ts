/** What the harness reads of an example's `package.json`, and writes anew. */
export interface ExampleManifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Where versions come from that only mean something inside the repository. */
export interface Versions {
  /** Exact versions by package name, for `catalog:`. */
  readonly catalog: Readonly<Record<string, string>>;
  /** Paths of tarballs by package name, for `workspace:*`. */
  readonly tarballs: Readonly<Record<string, string>>;
}

function versionOf(name: string, wanted: string, { catalog, tarballs }: Versions): string {
  if (!/^(workspace|catalog):/.test(wanted)) return wanted;
  const tarball = tarballs[name];
  const found = wanted.startsWith("catalog:") ? catalog[name] : tarball && `file:${tarball}`;
  if (!found) throw new Error(`${name}: expected a version for "${wanted}", found none.`);
  return found;
}

/**
 * Writes the manifest of an example as a stranger would have it: every dependency by a version or a tarball.
 *
 * @throws Error when a version is not known.
 */
export function rewriteManifest(manifest: ExampleManifest, versions: Versions): ExampleManifest {
  const rewrite = (list: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(list).map(([name, wanted]) => [name, versionOf(name, wanted, versions)]));
  const { dependencies, devDependencies } = manifest;
  return { ...manifest, dependencies: rewrite(dependencies), devDependencies: rewrite(devDependencies) };
}
