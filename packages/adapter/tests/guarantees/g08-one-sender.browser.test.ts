import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Arrival } from "../fault-server.js";
import { idsOf, setUpTestBed, storedIn, track, until } from "../test-bed.js";

const bed = setUpTestBed();
const TABS = 8;
const PER_TAB = 5;

/** Opens tabs whose requests say which of them they come from. */
async function openTabs(count: number): Promise<ReadonlyMap<string, Page>> {
  await bed.context.addInitScript(() => {
    window.adapterOptions = { ...window.adapterOptions, headers: { "x-from": crypto.randomUUID() } };
  });
  const tabs = new Map<string, Page>();
  for (let opened = 0; opened < count; opened += 1) {
    const page = await bed.open();
    tabs.set(await page.evaluate(() => window.adapterOptions?.headers?.["x-from"] ?? ""), page);
  }
  return tabs;
}

/** Accepts a few events in every tab. */
const trackInAll = (tabs: readonly Page[]) =>
  Promise.all(tabs.map((tab, index) => track(tab, index * PER_TAB + 1, (index + 1) * PER_TAB)));

/** Kills the process that runs the page, as the system does when it needs memory. */
async function crash(page: Page): Promise<void> {
  const session = await bed.context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
}

/** Requests that began while one of another living tab was open. */
const overlaps = (arrivals: readonly Arrival[], diedAt: ReadonlyMap<string, number>) =>
  arrivals.filter((late) =>
    arrivals.some(
      ({ at, endedAt = Number.POSITIVE_INFINITY, from = "" }) =>
        at < late.at && late.at < Math.min(endedAt, diedAt.get(from) ?? Number.POSITIVE_INFINITY),
    ),
  );

it("replaces a tab that dies while it sends, time after time, and never sends from two", async () => {
  let isHanging = true;
  bed.server.misbehave(() => (isHanging ? "half-answer" : undefined));
  const tabs = await openTabs(TABS);
  const living = new Map(tabs);
  const diedAt = new Map<string, number>();
  const die = (from: string) => living.delete(from) && diedAt.set(from, performance.now());
  // Tabs of one site may share a process, and then die together.
  for (const [from, tab] of tabs) tab.on("crash", () => die(from));
  await trackInAll([...tabs.values()]);
  let seen = 0;
  while (living.size > 1) {
    await until(() => expect(bed.server.arrivals.length).toBeGreaterThan(seen));
    seen = bed.server.arrivals.length;
    const { from = "" } = bed.server.arrivals.at(-1) as Arrival;
    const holder = living.get(from);
    expect(holder, "the one that sends is alive").toBeDefined();
    if (living.size === 2) isHanging = false;
    if (living.size % 2 === 0) await crash(holder as Page);
    else await holder?.close();
    die(from);
  }
  const [last] = living.values();
  await until(async () => expect(await storedIn(last as Page)).toBe(0));
  expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, TABS * PER_TAB));
  expect(overlaps(bed.server.arrivals, diedAt)).toEqual([]);
  // A request that is not answered counts as failed after 20 s only: that is not what they waited for.
  const deaths = [...diedAt.values()];
  const waits = deaths.map((death) => (bed.server.arrivals.find(({ at }) => at > death)?.at ?? death) - death);
  expect(Math.max(...waits)).toBeLessThan(10_000);
});

it("lets only one of several tabs send at a time", async () => {
  bed.server.misbehave(() => ({ afterMs: 120 }));
  await bed.context.addInitScript(() => {
    window.adapterOptions = { batch: { events: 2, delayMs: 0 } };
  });
  const tabs = await Promise.all([bed.open(), bed.open(), bed.open()]);
  await Promise.all(tabs.map((tab, index) => track(tab, index * 10 + 1, index * 10 + 8)));
  await until(() => expect(bed.server.stored.size).toBe(24));
  expect(bed.server.mostInFlight).toBe(1);
});

it("lets each tab send for itself where there are no locks, and loses nothing", async () => {
  await bed.context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "locks", { get: () => undefined });
  });
  const tabs = await openTabs(3);
  const [first = ""] = tabs.keys();
  bed.server.misbehave(() => (bed.server.arrivals.at(-1)?.from === first ? "half-answer" : undefined));
  const [blocked, ...others] = [...tabs.values()] as [Page, Page, Page];
  await track(blocked, 1, PER_TAB);
  await until(() => expect(bed.server.arrivals.length).toBe(1));
  for (const [index, tab] of others.entries()) await track(tab, (index + 1) * PER_TAB + 1, (index + 2) * PER_TAB);
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 3 * PER_TAB)));
  await until(async () => expect(await storedIn(blocked)).toBe(0));
  expect(new Set(bed.server.arrivals.map(({ from }) => from)).size).toBeGreaterThan(1);
});
