import type { Page } from "playwright-core";
import { beforeEach, expect, it } from "vitest";
import { idsOf, leftovers, said, setUpTestBed, track, until, untilReady } from "../test-bed.js";

const bed = setUpTestBed();
const NOTHING = { local: [], databases: [] };

/** Opens a tab whose database takes nothing: its events live in its memory, and in the journal. */
async function openForgetful(): Promise<Page> {
  const page = await bed.context.newPage();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(bed.server.origin);
  await untilReady(page);
  return page;
}

/** Gives everything that still wants to be sent or written the time for it, and reasons. */
async function provoke(...pages: readonly Page[]): Promise<void> {
  bed.server.misbehave(() => undefined);
  for (const page of pages) {
    await page.evaluate(async () => {
      dispatchEvent(new Event("online"));
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      await window.offshootTest.adapter.flush();
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
  }
}

const purge = (page: Page) => page.evaluate(() => window.offshootTest.adapter.purge());

beforeEach(() => bed.server.misbehave(() => ({ status: 503 })));

it("has emptied what tabs share before a purge resolves, and no tab sends anything of it afterwards", async () => {
  const page = await bed.open();
  const [other, third] = [await openForgetful(), await bed.open()];
  expect(await track(page, 1, 5)).toEqual(Array(5).fill("durable"));
  expect(await track(other, 6, 10)).toEqual(Array(5).fill("memory"));
  await track(third, 11, 15);
  await until(async () => expect(await said(other)).toContain("storage-unavailable"));
  const left = await page.evaluate(async () => {
    await window.offshootTest.adapter.purge();
    return { local: Object.keys(localStorage), databases: (await indexedDB.databases()).map(({ name }) => name) };
  });
  expect(left).toEqual(NOTHING);
  // One more moment for a request that had left the other tabs, or the news that had not reached them.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const sent = bed.server.arrivals.length;
  await provoke(page, other, third);
  expect(bed.server.arrivals.length - sent).toBe(0);
  expect(await leftovers(page)).toEqual(NOTHING);
  await track(other, 16, 16);
  await until(() => expect([...bed.server.stored.keys()]).toEqual(idsOf(16, 16)));
});

/** Keeps the only thread of a tab busy: no event, timer or message reaches it, as if the browser had frozen it. */
const standStill = (page: Page, ms: number) =>
  page.evaluate((time) => {
    const end = performance.now() + time;
    while (performance.now() < end);
  }, ms);

it("is not held up by a tab that stands still, which sends and writes nothing of what was purged afterwards", async () => {
  const still = await openForgetful();
  await track(still, 1, 5);
  await until(async () => expect(await said(still)).toContain("backend-refused"));
  const page = await bed.open();
  await track(page, 6, 8);
  let isStill = true;
  const standing = standStill(still, 5000).then(() => {
    isStill = false;
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await purge(page);
  expect(isStill, "the other tab stands still").toBe(true);
  expect((await leftovers(page)).local).toEqual([]);
  // A request of either tab that had left before.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const sent = bed.server.arrivals.length;
  bed.server.misbehave(() => undefined);
  await standing;
  // What has waited for the tab, its own timers and the other tab's word, comes before what a test makes up.
  await still.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await provoke(still, page);
  expect(bed.server.arrivals.length - sent).toBe(0);
  expect(bed.server.stored.size).toBe(0);
  expect(await leftovers(page)).toEqual(NOTHING);
});

it("leaves no database behind, whatever a purge overtakes", async () => {
  const page = await bed.open();
  const left = await page.evaluate(async () => {
    const { createHttpAdapter, sampleEvent, adapter } = window.offshootTest;
    const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    adapter.destroy();
    const found: string[] = [];
    // An engine may keep the name of a database whose creation was taken back.
    const { abort } = IDBTransaction.prototype;
    const aborted: string[] = [];
    IDBTransaction.prototype.abort = function () {
      aborted.push(`${this.db.name} opened again`);
      abort.call(this);
    };
    for (let round = 0; round < 60; round += 1) {
      const errors: string[] = [];
      const busy = createHttpAdapter({
        endpoint: "/offshoot",
        program: "acme",
        batch: { delayMs: round % 2 ? 0 : 60_000 },
        onError: ({ code }) => errors.push(code),
      });
      for (let n = 1; n <= 30; n += 1) busy.accept(sampleEvent(n));
      await pass(round % 21);
      await busy.purge();
      aborted.splice(0);
      await pass(200);
      const databases = await indexedDB.databases();
      const stored = [...databases.map(({ name }) => name), ...Object.keys(localStorage), ...aborted];
      if (stored.length + errors.length > 0) found.push(`round ${round}: ${[...stored, ...errors]}`);
      busy.destroy();
    }
    return found;
  });
  expect(left).toEqual([]);
});

it("erases its own notes when another tab purges, also those which that tab cannot see yet", async () => {
  const page = await bed.open();
  await page.evaluate(() => {
    const { adapter, sampleEvent } = window.offshootTest;
    for (let n = 1; n <= 5; n += 1) adapter.accept(sampleEvent(n));
    dispatchEvent(new StorageEvent("storage", { key: "_offshoot.acme.purge" }));
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await leftovers(page)).toEqual({ local: [], databases: [] });
});
