import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { idsOf, setUpTestBed, track, until, untilReady } from "../test-bed.js";
import { countCarried } from "./count-carried.js";

const bed = setUpTestBed();
const BUDGET_BYTES = 65_536;

/** Accepts events of a kilobyte in characters of three bytes and leaves the page in the same task. */
const trackAndLeave = (page: Page, from: number, to: number, path: string) =>
  page.evaluate(
    ([first, last, next]) => {
      const { adapter, sampleEvent } = window.offshootTest;
      for (let n = first; n <= last; n += 1) adapter.accept(sampleEvent(n, { data: { note: "語".repeat(342) } }));
      location.assign(next);
    },
    [from, to, path] as const,
  );

it("keeps within the budget of requests that outlive their page and loses none of 200 events at its end", async () => {
  bed.server.misbehave((_, index) => (index === 0 ? { afterMs: 1500 } : undefined));
  await bed.context.addInitScript(countCarried);
  await bed.context.addInitScript(() => {
    window.adapterOptions = { batch: { delayMs: 0 } };
  });
  const page = await bed.open();
  // Some of the budget is used up by a request that is under way.
  await track(page, 1, 60);
  await until(() => expect(bed.server.arrivals.length).toBe(1));
  await trackAndLeave(page, 61, 260, "/next");
  await page.waitForURL("**/next");
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 260)));
  const most = await page.evaluate(() => Number(sessionStorage.mostCarried));
  expect(most).toBeGreaterThan(BUDGET_BYTES / 2);
  expect(most).toBeLessThanOrEqual(BUDGET_BYTES);
});

it("loses nothing when the page's own beacons have used the budget up, while it lives and when it ends", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const page = await bed.open();
  const canSend = await page.evaluate(
    (url) => [60_000, 60_000].map((size) => navigator.sendBeacon(url, "x".repeat(size))),
    address,
  );
  expect(canSend, "the budget is used up").toEqual([true, false]);
  await track(page, 1, 20);
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 20)));
  await trackAndLeave(page, 21, 60, "/next");
  await page.waitForURL("**/next");
  await untilReady(page);
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 60)));
  silent.closeAllConnections();
  silent.close();
});
