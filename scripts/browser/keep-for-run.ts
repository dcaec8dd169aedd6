import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { keepFile } from "./keep-file.ts";

/** Names the folder of a run of tests, for the processes that its files run in. */
const VARIABLE = "OFFSHOOT_KEPT";

/** Makes the folder before a run of tests, and removes it at the end. Whoever watches changes the sources meanwhile. */
export function setup({ config }: TestProject): (() => void) | undefined {
  if (config.watch) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "offshoot-kept-"));
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes something once for all files of a run of tests; everywhere else, every time.
 *
 * @param name What it depends on besides the sources, which do not change while the tests run.
 * @param make Gives what JSON can carry.
 */
export async function keepForRun<T>(name: string, make: () => Promise<T>): Promise<T> {
  const folder = process.env[VARIABLE];
  if (folder === undefined) return make();
  return JSON.parse(await keepFile(folder, name, async () => JSON.stringify(await make())));
}
