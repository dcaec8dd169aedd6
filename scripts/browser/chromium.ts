import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Starts Chromium without a sandbox (tests may run as root) and without any traffic of its own. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
] as const;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds an installed Chromium: `CHROMIUM_PATH`, then the search path, then Playwright's own download; `null` when there is none. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH ?? "", ...onPath, chromium.executablePath()];
  return candidates.find((file) => file !== "" && isExecutable(file)) ?? null;
}

/**
 * Launches Chromium for a test or a measurement.
 *
 * @throws Error when none is installed; `npm test` installs it where it can.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  return chromium.launch({ executablePath, ...options, args: [...CHROMIUM_FLAGS, ...(options.args ?? [])] });
}
