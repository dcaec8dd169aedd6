import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { idsOf, leftovers, setUpTestBed, storedIn, track, until } from "./test-bed.js";

const bed = setUpTestBed();

/** Stores each event of the page's database this many times more, as pages do that die before the note of it is struck out. */
const copyAll = (page: Page, times: number) =>
  page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("_offshoot.acme.");
        request.onsuccess = () => {
          const transaction = request.result.transaction("events", "readwrite");
          const events = transaction.objectStore("events");
          const all = events.getAll();
          all.onsuccess = () => {
            for (let n = 0; n < count; n += 1) for (const body of all.result) events.add(body);
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    times,
  );

describe("pages", () => {
  it("sends once, in its place, what earlier pages have stored many times, and leaves no copy behind", async () => {
    bed.server.misbehave(() => "reset");
    const page = await bed.open();
    expect(new Set(await track(page, 1, 4))).toEqual(new Set(["durable"]));
    await copyAll(page, 20);
    expect(await storedIn(page)).toBe(84);
    await page.reload();
    bed.server.misbehave(() => undefined);
    await until(async () => expect(await storedIn(page)).toBe(0));
    expect(bed.server.order).toEqual(idsOf(1, 4));
    expect([...bed.server.stored.values()].map((arrivals) => arrivals.length)).toEqual([1, 1, 1, 1]);
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
