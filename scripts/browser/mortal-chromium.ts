import { execFileSync } from "node:child_process";
import { type BrowserContext, chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.ts";

/** A browser with a profile on disk that can be killed as a power cut would. */
export interface MortalChromium {
  readonly context: BrowserContext;
  /** Kills the browser's own process with SIGKILL and waits until it is gone. */
  kill(): Promise<void>;
}

/** The browser's own process is the one with this profile that has no type; the others are its children. */
function findProcess(profile: string): number {
  const lines = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).split("\n");
  const own = lines.find((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes("--type="));
  if (own === undefined) throw new Error(`No browser runs with the profile ${profile}.`);
  return Number.parseInt(own, 10);
}

/**
 * Starts Chromium on a profile folder that outlives it.
 *
 * @throws Error when no Chromium is installed.
 */
export async function launchMortalChromium(profile: string): Promise<MortalChromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...CHROMIUM_FLAGS],
    // What a killed browser leaves behind goes with its profile.
    env: { ...process.env, TMPDIR: profile },
  });
  const browser = findProcess(profile);
  return {
    context,
    async kill() {
      const gone = new Promise((resolve) => context.once("close", resolve));
      process.kill(browser, "SIGKILL");
      await gone;
    },
  };
}
