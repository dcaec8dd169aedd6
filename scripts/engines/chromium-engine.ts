import { findChromium, launchChromium } from "../browser/chromium.ts";
import { type Engine, VIEWPORT } from "./engine.ts";

/** Chromium through Playwright. */
export const chromiumEngine: Engine = {
  name: "chromium",
  packages: ["chromium"],
  find: findChromium,
  async open(executablePath) {
    const browser = await launchChromium({ executablePath });
    const page = await browser.newPage({ viewport: VIEWPORT });
    return {
      version: `Chromium ${browser.version()}`,
      visit: async (url) => void (await page.goto(url)),
      evaluate: (expression) => page.evaluate(expression),
      press: (x, y) => page.mouse.click(x, y),
      key: (name) => page.keyboard.press(name),
      close: () => browser.close(),
    };
  },
};
