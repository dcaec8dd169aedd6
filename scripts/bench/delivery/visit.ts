import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import type { Site } from "./site.ts";

/** Longest time that a library gets to start, in milliseconds. */
const START_MS = 15_000;

/** Waits until the library of a page has begun to work. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.subject !== undefined, undefined, { timeout: START_MS });
  await page.evaluate(
    (timeoutMs) =>
      Promise.race([
        window.subject.ready.then(() => {}),
        new Promise((_, reject) => setTimeout(reject, timeoutMs, new Error("The library did not start."))),
      ]),
    START_MS,
  );
}

/** Opens the page of a site. */
export async function visit(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address);
  await untilReady(page);
  return page;
}

/** Tracks one event for each marker, all in one task. */
export async function trackAll(page: Page, markers: readonly string[]): Promise<void> {
  await page.evaluate((list) => {
    for (const marker of list) window.subject.track(marker);
  }, markers);
}

/** Waits until something is so, or until the time is up. */
export async function waitUntil(isSo: () => boolean, mostMs: number): Promise<void> {
  const end = performance.now() + mostMs;
  while (!isSo() && performance.now() < end) await sleep(100);
}

/** Names of so many events. */
export function listMarkers(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `${prefix}-${n}`);
}
