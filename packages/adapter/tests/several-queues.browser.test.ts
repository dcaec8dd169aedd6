import { expect, it } from "vitest";
import { idsOf, leftovers, setUpTestBed, until } from "./test-bed.js";

const bed = setUpTestBed();

/** Ids that have arrived from one of the adapters of the page. */
const arrivedFrom = (name: string | undefined) =>
  [...new Set(bed.server.arrivals.filter(({ from }) => from === name).flatMap(({ ids }) => ids))].sort();

it("delivers every event to each of two backends, also while one of them is ill", async () => {
  bed.server.misbehave((_, index) => (bed.server.arrivals[index]?.from === "other" ? undefined : { status: 503 }));
  const page = await bed.open();
  await page.evaluate(async () => {
    const { adapter, createHttpAdapter, sampleEvent } = window.offshootTest;
    const other = createHttpAdapter({
      endpoint: "/offshoot",
      program: "acme",
      queue: "other",
      headers: { "x-from": "other" },
    });
    for (let n = 1; n <= 10; n += 1) await Promise.all([adapter, other].map((one) => one.accept(sampleEvent(n))));
    await Promise.all([adapter.flush(), other.flush()]);
  });
  await until(() => expect(arrivedFrom("other")).toEqual(idsOf(1, 10)));
  const before = bed.server.arrivals.length;
  bed.server.misbehave(() => undefined);
  await until(() => {
    const later = bed.server.arrivals.slice(before).filter(({ from }) => from === undefined);
    expect([...new Set(later.flatMap(({ ids }) => ids))].sort()).toEqual(idsOf(1, 10));
  });
  await until(async () => expect((await leftovers(page)).local).toEqual([]));
});
