import type { Browser, BrowserContext } from "playwright-core";
import type { Collector } from "./collector.ts";
import { type Fate, LAST_VISIT_MS, readFate } from "./fate.ts";
import type { Field } from "./field.ts";
import { countLost, type Site } from "./site.ts";
import { listMarkers, untilReady, visit, waitUntil } from "./visit.ts";

/** Pages left in the task of their last event. */
export const NAVIGATIONS = 6;

/** Events on each of them. */
const EVENTS = 5;

/**
 * Milliseconds until the next page answers. A page that comes over a network leaves the one before it some time;
 * one from the cache or a service worker does not.
 */
export const ANSWERED_AFTER_MS = [0, 100] as const;

const MARKERS = listMarkers("n", NAVIGATIONS * EVENTS);

async function navigate(context: BrowserContext, site: Site, afterMs: number): Promise<void> {
  const page = await visit(context, site);
  for (let turn = 0; turn < NAVIGATIONS; turn += 1) {
    const next = `${site.address}?page=${turn}&after=${afterMs}`;
    const markers = MARKERS.slice(turn * EVENTS, (turn + 1) * EVENTS);
    const arrival = page.waitForURL(next);
    await page.evaluate(
      ([list, address]) => {
        // A task of its own, so that the evaluation ends before its page does.
        setTimeout(() => {
          for (const marker of list) window.subject.track(marker);
          location.href = address;
        });
      },
      [markers, next] as const,
    );
    await arrival;
    await untilReady(page);
  }
  await page.close();
}

/** Tracks events and leaves for the site's next page in the same task, several times, and counts after one more visit. */
export async function measureNavigation(
  browser: Browser,
  field: Field,
  collector: Collector,
): Promise<readonly ReadonlyMap<string, Fate>[]> {
  const context = await browser.newContext();
  const siteOf = (name: string, afterMs: number) => collector.siteOf(name, `navigation-${afterMs}`);
  const sitesOf = (name: string) => ANSWERED_AFTER_MS.map((afterMs) => siteOf(name, afterMs));
  for (const afterMs of ANSWERED_AFTER_MS) {
    await field.inTurns(({ name }) => navigate(context, siteOf(name, afterMs), afterMs));
  }
  await field.inTurns(async ({ name }) => {
    for (const site of sitesOf(name)) await visit(context, site);
  });
  const isDone = () => field.runners.flatMap(({ name }) => sitesOf(name)).every((site) => !countLost(site, MARKERS));
  await waitUntil(isDone, LAST_VISIT_MS);
  await context.close();
  return ANSWERED_AFTER_MS.map(
    (afterMs) => new Map(field.runners.map(({ name }) => [name, readFate(siteOf(name, afterMs), MARKERS)])),
  );
}
