import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { installDebian } from "../debian/install-debian.ts";
import { findChromium, findShell } from "./chromium.ts";

const PACKAGES = ["chromium", "fonts-liberation", "fonts-noto-core"];
const SHELL = "chromium-headless-shell";

function downloadChromium(): void {
  console.log("Downloading Chromium with playwright-core …");
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  spawnSync(process.execPath, [join(folder, "cli.js"), "install", "chromium"], { stdio: "inherit" });
}

/**
 * Finds Chromium or installs it: Debian's package where we may, else Playwright's download; `null` when neither works. The headless shell
 * comes with it where it can be had.
 */
export function ensureChromium(): string | null {
  if (findChromium() === null) {
    installDebian(...PACKAGES);
    if (findChromium() === null) downloadChromium();
  }
  if (findShell() === null) installDebian(SHELL);
  return findChromium();
}
