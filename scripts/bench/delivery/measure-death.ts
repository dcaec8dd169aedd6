import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchMortalChromium } from "../../browser/mortal-chromium.ts";
import type { Collector } from "./collector.ts";

/** Events tracked before each death. */
export const EVENTS = 80;

/** Milliseconds between the last event and the death of the browser. */
export const DEATH_AFTER_MS = 200;

/** Longest time that the next visit gets to deliver what is left, in milliseconds. */
const NEXT_VISIT_MS = 12_000;

/** What became of the events. */
export interface Fate {
  readonly lost: number;
  /** Arrived under more than one id. */
  readonly duplicated: number;
}

/** Tracks events, kills the browser, visits the page again with a backend that is well, and counts. */
export async function measureDeath(library: string, collector: Collector, isAway: boolean): Promise<Fate> {
  const profile = mkdtempSync(join(tmpdir(), "offshoot-bench-"));
  const run = `m-${library}-${isAway ? "away" : "well"}`;
  const markers = Array.from({ length: EVENTS }, (_, n) => `${run}-${n}`);
  const arrived = () => markers.filter((marker) => collector.idsByMarker.has(marker));
  try {
    collector.isAway = isAway;
    const browser = await launchMortalChromium(profile);
    const page = await browser.context.newPage();
    await page.goto(`${collector.origin}/${library}`);
    await page.waitForFunction(() => window.subject !== undefined);
    await page.evaluate(() => window.subject.ready);
    await page.evaluate((list) => {
      for (const marker of list) window.subject.track(marker);
    }, markers);
    await sleep(DEATH_AFTER_MS);
    await browser.kill();

    collector.isAway = false;
    const { context } = await launchMortalChromium(profile);
    await (await context.newPage()).goto(`${collector.origin}/${library}`);
    const end = performance.now() + NEXT_VISIT_MS;
    while (arrived().length < EVENTS && performance.now() < end) await sleep(200);
    await context.close();
    const duplicated = arrived().filter((marker) => (collector.idsByMarker.get(marker)?.size ?? 0) > 1).length;
    return { lost: EVENTS - arrived().length, duplicated };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
