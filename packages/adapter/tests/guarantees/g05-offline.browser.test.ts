import { expect, it } from "vitest";
import { idsOf, said, setUpTestBed, storedIn, track, until } from "../test-bed.js";

const bed = setUpTestBed();

for (const isOnline of [false, true]) {
  it(`tries until the backend answers, though navigator.onLine is always ${isOnline}`, async () => {
    bed.server.misbehave((_, index) => (index < 4 ? "reset" : undefined));
    await bed.context.addInitScript((value) => {
      Object.defineProperty(Navigator.prototype, "onLine", { get: () => value });
      window.adapterOptions = { retry: { minDelayMs: 50, maxDelayMs: 50 } };
    }, isOnline);
    const page = await bed.open();
    await track(page, 1, 3);
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 3)));
    expect(bed.server.arrivals.map(({ ids }) => ids)).toEqual(Array(5).fill(idsOf(1, 3)));
    await until(async () => expect(await storedIn(page)).toBe(0));
    expect(await said(page)).toEqual(["backend-unreachable"]);
  });
}
