import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { orderPackages } from "./order-packages.ts";
import { readManifests } from "./read-manifests.ts";

const run = promisify(execFile);
const shell = process.platform === "win32";

/** Tells whether the registry has a version already: a release that broke off goes on where it stopped. */
async function isPublished(name: string, version: string): Promise<boolean> {
  try {
    return (await run("npm", ["view", `${name}@${version}`, "version"], { shell })).stdout.trim() === version;
  } catch (error) {
    if (`${error}`.includes("E404")) return false;
    throw error;
  }
}

/**
 * Publishes tarballs with npm, which signs them in with the identity of the machine that runs it and states how they were made.
 *
 * @param tarballs Path by name of package.
 * @param options What npm is told besides, such as `--dry-run`.
 * @returns `name@version` of what was not there before, in the order in which it was published.
 * @throws When npm refuses one; those after it are not published.
 */
export async function publishPackages(
  tarballs: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<string[]> {
  const published: string[] = [];
  for (const { manifest } of orderPackages(readManifests())) {
    const { name, version } = manifest;
    const tarball = tarballs[name];
    if (!tarball || (await isPublished(name, version))) continue;
    await run("npm", ["publish", tarball, ...options], { shell });
    published.push(`${name}@${version}`);
  }
  return published;
}
