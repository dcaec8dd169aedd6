import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { Collector } from "./collector.ts";
import { type Fate, LAST_VISIT_MS, readFate } from "./fate.ts";
import type { Field } from "./field.ts";
import { countLost } from "./site.ts";
import { listMarkers, trackAll, untilReady, visit, waitUntil } from "./visit.ts";

/** Milliseconds of the outage; the page is reloaded in the middle. */
export const OUTAGE_MS = 12_000;

/** Milliseconds that the page stays open after the outage. */
export const AFTERWARDS_MS = 20_000;

const EVENTS = 20;
const BEFORE = listMarkers("before", EVENTS);
const RELOADED = listMarkers("reloaded", EVENTS);
const AFTER = listMarkers("after", EVENTS);
const ALL = [...BEFORE, ...RELOADED, ...AFTER];

/** Tracks events while the backend is away, after a reload, and once it is well again, and counts after one more visit. */
export async function measureOutage(
  browser: Browser,
  field: Field,
  collector: Collector,
): Promise<ReadonlyMap<string, Fate>> {
  const context = await browser.newContext();
  const siteOf = (name: string) => collector.siteOf(name, "outage");
  const pages = new Map<string, Page>();
  const track = (markers: readonly string[]) =>
    field.together(async ({ name }) => {
      const page = pages.get(name);
      if (page) await trackAll(page, markers);
    });
  const untilArrived = (mostMs: number) =>
    waitUntil(() => field.runners.every(({ name }) => countLost(siteOf(name), ALL) === 0), mostMs);

  await field.inTurns(async ({ name }) => {
    siteOf(name).isAway = true;
    pages.set(name, await visit(context, siteOf(name)));
  });
  await track(BEFORE);
  await sleep(OUTAGE_MS / 2);
  await field.together(async ({ name }) => {
    const page = pages.get(name);
    await page?.reload();
    if (page) await untilReady(page);
  });
  await track(RELOADED);
  await sleep(OUTAGE_MS / 2);
  for (const { name } of field.runners) siteOf(name).isAway = false;
  await track(AFTER);
  await untilArrived(AFTERWARDS_MS);
  await field.inTurns(async ({ name }) => void (await visit(context, siteOf(name))));
  await untilArrived(LAST_VISIT_MS);
  await context.close();
  return new Map(field.runners.map(({ name }) => [name, readFate(siteOf(name), ALL)]));
}
