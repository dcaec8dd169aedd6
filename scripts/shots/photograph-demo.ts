import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startDemo } from "../../examples/demo/tests/start-demo.ts";
import { playStory } from "./play-story.ts";

/** Phone and desktop. */
const WIDTHS = [360, 1280];
// The live page keeps a connection open, so there is no idle network to wait for.
const SETTLE_MS = 700;

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
/** Looks that are photographed at first; the others where the whole is wanted. */
const USUAL = 2;

/** Plays the demo's story, photographs its pages into a folder, and gives the names of the pictures. */
export async function photographDemo(browser: Browser, folder: string, isWhole: boolean): Promise<readonly string[]> {
  const demo = await startDemo();
  const names: string[] = [];
  const photograph = async (page: Page, name: string) => {
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    names.push(name);
  };

  try {
    const { ana, scenes } = await playStory(browser, demo.origin);
    for (const { name, who, path } of scenes) {
      for (const width of WIDTHS) {
        await who.page.setViewportSize({ width, height: 800 });
        for (const look of isWhole ? LOOKS : LOOKS.slice(0, USUAL)) {
          await who.page.emulateMedia(look.media);
          await who.page.goto(path);
          await look.dress?.(who.page);
          await photograph(who.page, `demo-${name}-${width}-${look.name}`);
        }
      }
    }
    await ana.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await ana.page.setViewportSize({ width: 360, height: 800 });
    await ana.page.route(/\/offshoot\/summary/, (route) => route.abort());
    await ana.page.goto("/account");
    await photograph(ana.page, "demo-account-360-unreachable");
    return names;
  } finally {
    await demo.remove();
  }
}
