import puppeteer, { type KeyInput } from "puppeteer-core";
import { type Engine, VIEWPORT } from "./engine.ts";
import { findProgram } from "./find-program.ts";

/** A stock Firefox over WebDriver BiDi; Playwright drives only its own build of it. */
export const firefoxEngine: Engine = {
  name: "firefox",
  packages: ["firefox-esr"],
  find: () => findProgram("firefox-esr", "firefox"),
  async open(executablePath) {
    const options = { browser: "firefox", executablePath, headless: true, defaultViewport: VIEWPORT } as const;
    const browser = await puppeteer.launch(options);
    const page = await browser.newPage();
    const version = await browser.version();
    return {
      version: version.replace(/^firefox\//i, "Firefox "),
      visit: async (url) => void (await page.goto(url)),
      evaluate: (expression) => page.evaluate(expression),
      press: (x, y) => page.mouse.click(x, y),
      key: (name) => page.keyboard.press(name as KeyInput),
      close: () => browser.close(),
    };
  },
};
