import { installBeside } from "../debian/install-beside.ts";
import { chromiumEngine } from "./chromium-engine.ts";
import type { Engine } from "./engine.ts";
import { firefoxEngine } from "./firefox-engine.ts";
import { webkitEngine } from "./webkit-engine.ts";

/** The engines that the page is judged in. */
export const ENGINES: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine];

/** Installs the engines that are missing, all at once, where we may; resolves when that has ended, however it did. */
export async function installEngines(): Promise<void> {
  const missing = ENGINES.filter((engine) => engine.find() === null);
  await installBeside(...missing.flatMap(({ packages }) => packages));
}
