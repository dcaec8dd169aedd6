import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path/posix";
import { ROOT } from "../root.ts";
import { readManifests } from "./read-manifests.ts";

/** The part of GitHub's environment that says where the sources are. */
export interface RepositoryPlace {
  readonly GITHUB_SERVER_URL?: string | undefined;
  readonly GITHUB_REPOSITORY?: string | undefined;
}

/**
 * Writes into every manifest where its sources are, when the machine that releases knows it: npm accepts a statement of provenance only from a
 * package that names the repository which made it.
 *
 * @returns Whether it is known.
 * @see https://slsa.dev/spec/v1.0/provenance
 */
export function nameRepository(
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: RepositoryPlace,
  root = ROOT,
): boolean {
  if (!server || !name) return false;
  for (const { folder } of readManifests(root)) {
    const path = join(folder, "package.json");
    const repository = { type: "git", url: `git+${server}/${name}.git`, directory: relative(root, folder) };
    writeFileSync(path, `${JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), repository }, null, 2)}\n`);
  }
  return true;
}
