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
const SHELL_NAMES = ["chromium-headless-shell", "chrome-headless-shell"];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds the first of some programs: `CHROMIUM_PATH`, then the search path, then Playwright's own download. */
function find(names: readonly string[], ...downloads: readonly string[]): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH ?? "", ...onPath, ...downloads];
  return candidates.find((file) => file !== "" && isExecutable(file)) ?? null;
}

/** Finds an installed Chromium: `CHROMIUM_PATH`, then the search path, then Playwright's own download; `null` when there is none. */
export const findChromium = () => find(NAMES, chromium.executablePath());

/** Finds an installed headless shell, likewise. */
export const findShell = () => find(SHELL_NAMES);

async function launch(executablePath: string | null, options: LaunchOptions): Promise<Browser> {
  if (executablePath === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  return chromium.launch({ executablePath, ...options, args: [...CHROMIUM_FLAGS, ...(options.args ?? [])] });
}

/**
 * Launches Chromium for a measurement, or a test of what only the whole browser has: its settings, its tabs, its back/forward cache.
 *
 * @throws Error when none is installed; `npm test` installs it where it can.
 */
export const launchChromium = (options: LaunchOptions = {}) => launch(findChromium(), options);

/**
 * Launches Chromium for a test of what happens in a page: the headless shell, which is the same engine without the weight of a user
 * interface, or the whole browser where that is not installed.
 *
 * @throws Error when neither is installed; `npm test` installs them where it can.
 */
export const launchShell = (options: LaunchOptions = {}) => launch(findShell() ?? findChromium(), options);
