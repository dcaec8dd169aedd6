import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names the folder that all test files of a run share, so that the first of them installs for the others. */
const VARIABLE = "OFFSHOOT_EXAMPLES";

/** Makes a folder outside the repository, where nothing resolves to the workspace by accident. */
function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "offshoot-examples-"));
}

/** The folder of this run; one of its own where no run has made one. */
export function examplesFolder(): string {
  process.env[VARIABLE] ??= makeFolder();
  return process.env[VARIABLE];
}

/** Makes the folder before a run of tests, and removes it with everything installed there at the end. */
export function setup(): () => void {
  const folder = makeFolder();
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
