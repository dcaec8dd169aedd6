import puppeteer from "puppeteer-core";
import { installDebian } from "../debian/install-debian.ts";
import type { Engine } from "./engine.ts";
import { findProgram } from "./find-program.ts";

const find = () => findProgram("firefox-esr", "firefox");

/** A stock Firefox over WebDriver BiDi; Playwright drives only its own build of it. */
export const firefoxEngine: Engine = {
  name: "firefox",
  ensure() {
    if (find() === null) installDebian("firefox-esr");
    return find();
  },
  async open(executablePath) {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
    const page = await browser.newPage();
    const version = await browser.version();
    return {
      version: version.replace(/^firefox\//i, "Firefox "),
      visit: async (url) => void (await page.goto(url)),
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
};
