import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import type { Collector } from "./collector.ts";
import type { Field } from "./field.ts";
import { countLost, type Delivery, type Site } from "./site.ts";
import { listMarkers, trackAll, visit, waitUntil } from "./visit.ts";

/** Events collected while the backend is away, so many at a time. */
export const BACKLOG = 1500;
const SLICE = 50;
const BETWEEN_SLICES_MS = 50;

/** Milliseconds that the backend stays away after the last of them. */
const STILL_AWAY_MS = 3000;

/** Longest time that a library gets to drain its backlog, in milliseconds. */
export const DRAIN_MS = 40_000;

/** What a backlog cost. */
export interface Drain {
  /** Requests that met the outage. */
  readonly refused: number;
  /** Requests from the recovery to the last event that arrived. */
  readonly requests: number;
  /** Bytes of their bodies on the wire. */
  readonly bytes: number;
  /** Whether the library has compressed them. */
  readonly isCompressed: boolean;
  /** From the recovery to the last event that arrived. */
  readonly seconds: number;
  /** Events that had not arrived when the time was up. */
  readonly missing: number;
}

const MARKERS = listMarkers("b", BACKLOG);

/** Wakes a library that only tries again with the next event. */
const WAKER = "waker";

function readDrain({ deliveries, ...site }: Site, recoveredAt: number): Drain {
  const later = deliveries.filter(({ at, isTaken }) => isTaken && at >= recoveredAt);
  const last = later.findLastIndex(({ fresh }) => fresh > 0);
  const draining = later.slice(0, last + 1);
  const sum = (count: (delivery: Delivery) => number) => draining.reduce((total, one) => total + count(one), 0);
  return {
    refused: deliveries.filter(({ isTaken }) => !isTaken).length,
    requests: draining.length,
    bytes: sum(({ bytes }) => bytes),
    isCompressed: draining.some(({ isCompressed }) => isCompressed),
    seconds: ((draining.at(-1)?.at ?? recoveredAt) - recoveredAt) / 1000,
    missing: MARKERS.filter((marker) => !site.idsByMarker.has(marker)).length,
  };
}

/** Collects a backlog while the backend is away, and watches how it is drained. */
export async function measureBacklog(
  browser: Browser,
  field: Field,
  collector: Collector,
): Promise<ReadonlyMap<string, Drain>> {
  const context = await browser.newContext();
  const siteOf = (name: string) => collector.siteOf(name, "backlog");
  const recoveries = new Map<string, number>();
  const drained: Promise<void>[] = [];
  // One collects while those before it drain, which is a matter of waiting more than of work.
  await field.inTurns(async ({ name }) => {
    const site = siteOf(name);
    site.isAway = true;
    const page = await visit(context, site);
    for (let first = 0; first < BACKLOG; first += SLICE) {
      await trackAll(page, MARKERS.slice(first, first + SLICE));
      await sleep(BETWEEN_SLICES_MS);
    }
    await sleep(STILL_AWAY_MS);
    site.isAway = false;
    recoveries.set(name, performance.now());
    await trackAll(page, [WAKER]);
    drained.push(waitUntil(() => countLost(site, MARKERS) === 0, DRAIN_MS));
  });
  await Promise.all(drained);
  await context.close();
  return new Map(field.runners.map(({ name }) => [name, readDrain(siteOf(name), recoveries.get(name) ?? 0)]));
}
