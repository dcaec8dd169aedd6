import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PNPM } from "../pnpm.mjs";
import { copyExamples } from "./copy-examples.ts";
import { runToEnd } from "./run-command.ts";

const POLL_MS = 100;

/** Copies and installs what is not there yet. */
async function install(folder: string): Promise<void> {
  await copyExamples(folder);
  const args = ["install", "--prefer-offline", "--no-frozen-lockfile", "--ignore-scripts"];
  await runToEnd(folder, ["npx", "--yes", PNPM, ...args]);
}

/**
 * Installs all examples in a folder, once for however many processes ask: the first does it, the others wait.
 *
 * @throws Error with what the package manager said.
 */
export async function installExamples(folder: string): Promise<void> {
  const [mark, failure] = [join(folder, ".installed"), join(folder, ".failed")];
  try {
    // Whoever makes this one is the first.
    mkdirSync(join(folder, ".claimed"));
  } catch {
    while (!existsSync(mark)) {
      if (existsSync(failure)) throw new Error("Another test file could not install the examples; it says why.");
      await wait(POLL_MS);
    }
    return;
  }
  try {
    await install(folder);
    writeFileSync(mark, "");
  } catch (error) {
    writeFileSync(failure, "");
    throw error;
  }
}
