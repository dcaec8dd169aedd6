import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleEvent } from "../sample-event.js";
import { idsOf, said, setUpTestBed, storedIn, track, until, untilReady } from "../test-bed.js";

const bed = setUpTestBed();

/** Refuses every request with one of these events in it. */
function dislike(numbers: readonly number[], status: number): void {
  const bad = new Set(numbers.map((n) => sampleEvent(n).id));
  bed.server.misbehave((events) => (events.some(({ id }) => bad.has(id)) ? { status } : undefined));
}

const dropsSaid = async (page: Page) => (await said(page)).filter((sentence) => sentence.includes("dropped"));

describe("bad events", () => {
  for (const [where, numbers] of Object.entries({
    "in the middle": [17],
    "at both ends": [1, 40],
    "side by side": [8, 9, 10],
    "all over": [1, 2, 13, 20, 21, 39, 40],
  })) {
    for (const status of [400, 413]) {
      it(`are dropped and reported, and no other, when ${status} says that there are some ${where}`, async () => {
        dislike(numbers, status);
        const page = await bed.open();
        await track(page, 1, 40);
        const good = idsOf(1, 40).filter((_, index) => !numbers.includes(index + 1));
        await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(good));
        // A refused event is judged when the backend has taken another one since: the last ones wait for what comes next.
        for (let n = 41; (await dropsSaid(page)).length < numbers.length && n < 60; n += 1) {
          good.push(...idsOf(n, n));
          await track(page, n, n);
          await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(good));
          await page.evaluate(() => window.offshootTest.adapter.flush());
        }
        const reason = status === 413 ? "too-large" : "rejected";
        expect(await dropsSaid(page)).toEqual(numbers.map(() => `1 dropped: ${reason}`));
        await until(async () => expect(await storedIn(page)).toBe(0));
      });
    }
  }

  it("are not what a request is that is too large: it is halved", async () => {
    bed.server.misbehave((events) => (events.length > 3 ? { status: 413 } : undefined));
    const page = await bed.open();
    await track(page, 1, 20);
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 20)));
    expect(await said(page)).toEqual([]);
  });

  it("are dropped and reported at once when the backend names them", async () => {
    const page = await bed.open();
    await page.evaluate(() => {
      const { adapter, sampleEvent } = window.offshootTest;
      const rejected = sampleEvent(1, { type: "rejected.by.server" });
      return Promise.all([adapter.accept(rejected), adapter.accept(sampleEvent(2))]);
    });
    await until(async () => expect(await said(page)).toEqual(["1 dropped: rejected"]));
    await until(async () => expect(await storedIn(page)).toBe(0));
    expect(bed.server.arrivals.length).toBe(1);
  });
});

it("loses nothing to a backend that answers 400 to everything for a while, also after a reload", async () => {
  bed.server.misbehave(() => ({ status: 400 }));
  await bed.context.addInitScript(() => {
    window.adapterOptions = { retry: { minDelayMs: 50, maxDelayMs: 50 } };
  });
  const page = await bed.open();
  await track(page, 1, 12);
  await until(() => expect(bed.server.arrivals.length).toBeGreaterThan(15));
  expect(await dropsSaid(page)).toEqual([]);
  await page.reload();
  await untilReady(page);
  await track(page, 13, 14);
  const soFar = bed.server.arrivals.length;
  await until(() => expect(bed.server.arrivals.length).toBeGreaterThan(soFar + 15));
  bed.server.misbehave(() => undefined);
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 14)));
  expect(await dropsSaid(page)).toEqual([]);
});
