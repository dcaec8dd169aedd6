import type { Receipt } from "@offshoot/core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { idsOf, said, setUpTestBed, storedIn, until } from "../test-bed.js";

const bed = setUpTestBed();

/** Accepts events `from` … `to` and waits for the whole of their receipts. */
const receiptsOf = (page: Page, from: number, to: number): Promise<Receipt[]> =>
  page.evaluate(
    ([first, last]) => {
      const { adapter, sampleEvent } = window.offshootTest;
      return Promise.all(Array.from({ length: last - first + 1 }, (_, n) => adapter.accept(sampleEvent(first + n))));
    },
    [from, to] as const,
  );

const kept = (receipts: readonly Receipt[]) => receipts.filter(({ durability }) => durability !== "dropped");

it("delivers or reports whatever two tabs accept beyond the limit, and takes events again when there is room", async () => {
  bed.server.misbehave(() => ({ status: 503 }));
  await bed.context.addInitScript(() => {
    window.adapterOptions = { backlog: 50 };
  });
  const page = await bed.open();
  const receipts = await receiptsOf(page, 1, 80);
  expect(kept(receipts).map(({ id }) => id)).toEqual(idsOf(1, 50));
  expect(receipts.slice(50)).toEqual(
    idsOf(51, 80).map((id) => ({ id, durability: "dropped", reason: "backlog-full" })),
  );

  const other = await bed.open();
  // From then on it knows what the other tab has left.
  await other.evaluate(() => window.offshootTest.adapter.flush());
  expect(kept(await receiptsOf(other, 81, 90))).toEqual([]);
  const dropped = [...(await said(page)), ...(await said(other))].filter((sentence) => sentence.includes("dropped"));
  expect(dropped).toEqual(Array(40).fill("1 dropped: backlog-full"));

  bed.server.misbehave(() => undefined);
  await until(() => expect(bed.server.order).toEqual(idsOf(1, 50)));
  await until(async () => expect(await storedIn(page)).toBe(0));
  await page.evaluate(() => window.offshootTest.adapter.flush());
  expect(kept(await receiptsOf(page, 91, 91))).toHaveLength(1);
  await until(() => expect(bed.server.stored.size).toBe(51));
});

it("keeps ten thousand events through an outage, no more, and then needs few requests for them", async () => {
  let isAway = true;
  bed.server.misbehave(() => (isAway ? { status: 503 } : undefined));
  const page = await bed.open();
  const receipts = [];
  for (let from = 1; from <= 10_000; from += 500) receipts.push(...(await receiptsOf(page, from, from + 499)));
  expect(kept(receipts)).toHaveLength(10_000);
  expect(kept(await receiptsOf(page, 10_001, 10_001))).toEqual([]);
  isAway = false;
  const before = bed.server.arrivals.length;
  await until(() => expect(bed.server.stored.size).toBe(10_000));
  await until(async () => expect(await storedIn(page)).toBe(0));
  expect((await said(page)).filter((sentence) => sentence.includes("dropped"))).toEqual(["1 dropped: backlog-full"]);
  expect(bed.server.arrivals.length - before).toBeLessThanOrEqual((40 / 1500) * 10_000);
});
