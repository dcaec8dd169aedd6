import { describe, expect, it } from "vitest";
import { idsOf, leftovers, setUpTestBed, track, until, untilReady } from "./test-bed.js";

const bed = setUpTestBed();

describe("pages", () => {
  it("delivers on the next page what was accepted right before a navigation in the same task", async () => {
    bed.server.misbehave(() => "reset");
    for (let n = 1; n <= 8; n += 1) {
      const page = await bed.open();
      await page.evaluate((number) => {
        const { adapter, sampleEvent } = window.offshootTest;
        adapter.accept(sampleEvent(number));
        location.assign(`/next-${number}`);
      }, n);
      await page.waitForURL(/next/);
      await page.close();
    }
    bed.server.misbehave(() => undefined);
    await bed.open();
    await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 8)));
  });

  it("delivers what the script tag's loader has journaled, as one event with the one accepted later", async () => {
    const page = await bed.open();
    await page.evaluate(() => {
      const { writeJournal, sampleEvent, adapter } = window.offshootTest;
      adapter.destroy();
      writeJournal(sampleEvent(1));
      writeJournal(sampleEvent(2));
      location.assign("/next");
    });
    await page.waitForURL(/next/);
    await untilReady(page);
    await track(page, 2, 2);
    await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 2)));
    await until(async () => expect((await leftovers(page)).local).toEqual([]));
    expect(bed.server.stored.size).toBe(2);
  });

  it("sends what a page still holds when it is left", async () => {
    await bed.context.addInitScript(() => {
      window.adapterOptions = { batch: { delayMs: 60_000 } };
    });
    const page = await bed.open();
    await track(page, 1, 3);
    await page.goto("about:blank");
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 3)));
  });

  it("creates nothing and asks nothing on a page without events", async () => {
    const page = await bed.open();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 300))));
    await page.evaluate(() => window.offshootTest.adapter.flush());
    expect(await leftovers(page)).toEqual({ local: [], databases: [] });
    expect(bed.server.arrivals).toEqual([]);
  });

  it("sends nothing while the page is only prepared", async () => {
    await bed.context.addInitScript(() => {
      Object.defineProperty(document, "prerendering", { get: () => !document.documentElement.dataset.shown });
    });
    const page = await bed.open();
    await track(page, 1, 1);
    await page.evaluate(() => window.offshootTest.adapter.flush());
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(bed.server.arrivals).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset.shown = "yes";
      document.dispatchEvent(new Event("prerenderingchange"));
    });
    await until(() => expect(bed.server.stored.size).toBe(1));
  });

  it("leaves no database behind, whatever a purge overtakes", async () => {
    const page = await bed.open();
    const left = await page.evaluate(async () => {
      const { createHttpAdapter, sampleEvent, adapter } = window.offshootTest;
      const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      adapter.destroy();
      const found: string[] = [];
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
        await pass(60);
        const stored = [...(await indexedDB.databases()).map(({ name }) => name), ...Object.keys(localStorage)];
        if (stored.length + errors.length > 0) found.push(`round ${round}: ${[...stored, ...errors]}`);
        busy.destroy();
      }
      return found;
    });
    expect(left).toEqual([]);
  });

  it("sends nothing more once it is destroyed, and keeps what is stored for the next page", async () => {
    bed.server.misbehave(() => "reset");
    const page = await bed.open();
    await track(page, 1, 2);
    await until(() => expect(bed.server.arrivals.length).toBeGreaterThan(0));
    await page.evaluate(() => window.offshootTest.adapter.destroy());
    expect(await track(page, 3, 3)).toEqual(["dropped"]);
    bed.server.misbehave(() => undefined);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(bed.server.stored.size).toBe(0);
    await page.reload();
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 2)));
  });
});

describe("tabs", () => {
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

  it("forgets everything when purged, in every tab, also what a tab holds in memory only", async () => {
    bed.server.misbehave(() => ({ status: 503 }));
    const page = await bed.open();
    const other = await bed.context.newPage();
    await other.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await other.goto(bed.server.origin);
    await untilReady(other);
    expect(await track(page, 1, 5)).toEqual(Array(5).fill("durable"));
    expect(await track(other, 6, 10)).toEqual(Array(5).fill("memory"));
    await page.evaluate(() => window.offshootTest.adapter.purge());
    expect(await leftovers(page)).toEqual({ local: [], databases: [] });
    bed.server.misbehave(() => undefined);
    await page.reload();
    await untilReady(page);
    await track(other, 11, 11);
    await until(() => expect([...bed.server.stored.keys()]).toEqual(idsOf(11, 11)));
  });
});
