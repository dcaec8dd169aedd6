import { describe, expect, it } from "vitest";
import { idsOf, said, setUpTestBed, storedIn, track, until, untilReady } from "./test-bed.js";

const bed = setUpTestBed();

describe("delivery", () => {
  it("delivers a backlog once, in the order of acceptance, in few requests", async () => {
    const page = await bed.open();
    expect(new Set(await track(page, 1, 250))).toEqual(new Set(["durable"]));
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 250)));
    expect(bed.server.arrivals.length).toBeLessThanOrEqual(7);
    await until(async () => expect(await storedIn(page)).toBe(0));
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it("deletes nothing when the answer breaks off in the middle", async () => {
    bed.server.misbehave((_, index) => (index === 0 ? "half-answer" : undefined));
    await bed.context.addInitScript(() => {
      window.adapterOptions = { timeoutMs: 500 };
    });
    const page = await bed.open();
    await track(page, 1, 1);
    await until(() => expect(bed.server.arrivals.length).toBe(2));
    expect(bed.server.arrivals.map(({ ids }) => ids)).toEqual([idsOf(1, 1), idsOf(1, 1)]);
  });

  it("keeps every event through an outage with reloads", async () => {
    const faults = ["reset", { status: 503 }, { status: 404 }, { status: 200, body: "<h1>portal</h1>" }] as const;
    bed.server.misbehave((_, index) => faults[index % faults.length]);
    const page = await bed.open();
    await track(page, 1, 10);
    await until(() => expect(bed.server.arrivals.length).toBeGreaterThan(3));
    await page.reload();
    await untilReady(page);
    await track(page, 11, 20);
    await page.reload();
    bed.server.misbehave(() => undefined);
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 20)));
  });

  it("says once for each outage that the backend is away", async () => {
    bed.server.misbehave((_, index) => (index === 3 ? undefined : { status: 503 }));
    const page = await bed.open();
    await track(page, 1, 1);
    await until(() => expect(bed.server.stored.size).toBe(1));
    await until(async () => expect(await said(page)).toEqual(["backend-refused"]));
    await track(page, 2, 2);
    await until(async () => expect(await said(page)).toEqual(["backend-refused", "backend-refused"]));
  });

  it("tries earlier, once, when the network may be back", async () => {
    bed.server.misbehave((_, index) => (index < 2 ? { status: 503 } : undefined));
    await bed.context.addInitScript(() => {
      window.adapterOptions = { retry: { minDelayMs: 200, maxDelayMs: 600_000 } };
      // Left to chance, the next try is minutes away.
      Math.random = () => 1000;
    });
    const page = await bed.open();
    const hope = () => page.evaluate(() => dispatchEvent(new Event("online")));
    await track(page, 1, 1);
    await until(() => expect(bed.server.arrivals.length).toBe(1));
    await until(async () => expect(await said(page)).toEqual(["backend-refused"]));
    await hope();
    await until(() => expect(bed.server.arrivals.length).toBe(2));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(bed.server.arrivals.length).toBe(2);
    await hope();
    await until(() => expect(bed.server.stored.size).toBe(1));
  });
});
