import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startDemo } from "../examples/demo/tests/start-demo.ts";
import { launchChromium } from "./browser/chromium.ts";
import { ROOT } from "./root.ts";
import { playStory } from "./shots/play-story.ts";

/** Phone and desktop. */
const WIDTHS = [360, 1280];

/** How a page can be looked at: what the browser emulates, and what is done to the page. */
const LOOKS: readonly {
  readonly name: string;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  readonly dress?: (page: Page) => Promise<unknown>;
}[] = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced-colors", media: { colorScheme: "dark", forcedColors: "active" } },
  {
    name: "rtl",
    media: { colorScheme: "light", forcedColors: "none" },
    dress: (page) => page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  },
];

const folder = join(ROOT, "shots");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const demo = await startDemo();
const browser = await launchChromium();
let count = 0;

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  count += 1;
}

try {
  const { ana, scenes } = await playStory(browser, demo.origin);
  for (const { name, who, path } of scenes) {
    for (const width of WIDTHS) {
      await who.page.setViewportSize({ width, height: 800 });
      for (const look of LOOKS) {
        await who.page.emulateMedia(look.media);
        await who.page.goto(path);
        await look.dress?.(who.page);
        // The live page keeps a connection open, so there is no idle network to wait for.
        await who.page.waitForTimeout(900);
        await photograph(who.page, `${name}-${width}-${look.name}`);
      }
    }
  }
  await ana.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await ana.page.setViewportSize({ width: 360, height: 800 });
  await ana.page.route(/\/offshoot\/summary/, (route) => route.abort());
  await ana.page.goto("/account");
  await ana.page.waitForTimeout(900);
  await photograph(ana.page, "account-360-unreachable");
  console.log(`${count} pictures in shots/`);
} finally {
  await browser.close();
  await demo.remove();
}
