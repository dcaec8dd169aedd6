import { launchChromium } from "../browser/chromium.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import type { Engine } from "./engine.ts";

/** Chromium through Playwright. */
export const chromiumEngine: Engine = {
  name: "chromium",
  ensure: ensureChromium,
  async open(executablePath) {
    const browser = await launchChromium({ executablePath });
    const page = await browser.newPage();
    return {
      version: `Chromium ${browser.version()}`,
      visit: async (url) => void (await page.goto(url)),
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
};
