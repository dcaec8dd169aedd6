import { setTimeout as sleep } from "node:timers/promises";
import { launchMortalChromium } from "../browser/mortal-chromium.ts";
import { countStored } from "./count-stored.ts";
import { TABS } from "./plan-life.ts";
import type { Home } from "./play-life.ts";

/** Longest time in which the last visit delivers nothing of what is left, in milliseconds: a busy machine is slow, not stuck. */
const LONGEST_STANDSTILL_MS = 60_000;

/** Longest time that the last visit gets in all, in milliseconds. */
const LONGEST_VISIT_MS = 300_000;

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
  let fewest = stored;
  let movedAt = performance.now();
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
        if (stored < fewest) movedAt = performance.now();
        fewest = Math.min(fewest, stored);
      } while (stored > 0 && performance.now() < patience);
    }
  }
  /** Resolves when there is no more hope; a page that hangs answers nothing, so it does not ask it. */
  async function giveUp(): Promise<void> {
    const end = performance.now() + LONGEST_VISIT_MS;
    while (performance.now() < Math.min(end, movedAt + LONGEST_STANDSTILL_MS))
      await sleep(1000, undefined, { ref: false });
  }
  try {
    await Promise.race([empty(), giveUp()]);
    return stored;
  } finally {
    await browser.kill();
  }
}
