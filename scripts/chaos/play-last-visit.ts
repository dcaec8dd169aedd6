import { setTimeout as sleep } from "node:timers/promises";
import { launchMortalChromium } from "../browser/mortal-chromium.ts";
import { countStored } from "./count-stored.ts";
import { TABS } from "./plan-life.ts";
import type { Home } from "./play-life.ts";

/** Longest time that the last visit gets to deliver what is left, in milliseconds. */
const LONGEST_VISIT_MS = 60_000;

/** How long one good event gets until the next one is tried, in milliseconds. */
const PATIENCE_MS = 700;

/**
 * Visits the site once more, with a backend that is well, until nothing is stored.
 *
 * The page goes on accepting good events, one at a time: an event that is refused alone is dropped only once another one is taken.
 *
 * @returns how many events are stored at the end, which has to be none.
 */
export async function playLastVisit({ site, profile }: Home, life: number): Promise<number> {
  const browser = await launchMortalChromium(profile);
  let stored = Number.POSITIVE_INFINITY;
  async function empty(): Promise<void> {
    const page = await browser.context.newPage();
    await page.goto(site.tabAddress(life, TABS));
    await page.waitForFunction(() => window.acceptOne !== undefined);
    while (stored > 0) {
      await page.evaluate(() => window.acceptOne());
      const patience = performance.now() + PATIENCE_MS;
      do {
        await sleep(50);
        stored = await countStored(page);
      } while (stored > 0 && performance.now() < patience);
    }
  }
  try {
    await Promise.race([empty(), sleep(LONGEST_VISIT_MS, undefined, { ref: false })]);
    return stored;
  } finally {
    await browser.kill();
  }
}
