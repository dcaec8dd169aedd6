import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { bundleForBrowser } from "../../../../scripts/browser/bundle-for-browser.js";
import { idsOf, leftovers, setUpTestBed, track, until, untilReady } from "../test-bed.js";
import { IS_LONG } from "./seed.js";

const bed = setUpTestBed();
const NAVIGATIONS = IS_LONG ? 500 : 60;

/** Nothing opens the database before the event does. */
const neverIdle = () => {
  window.requestIdleCallback = () => 0;
};

/** Opens a page that behaves as usual and waits until it has delivered everything. */
async function expectAllDelivered(count: number): Promise<void> {
  bed.server.misbehave(() => undefined);
  const page = await bed.open();
  await page.evaluate(() => window.offshootTest.adapter.flush());
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, count)));
  await until(async () => expect((await leftovers(page)).local).toEqual([]));
}

it("loses no event that was accepted right before a navigation in the same task, with a cold database", async () => {
  bed.server.misbehave(() => "reset");
  await bed.context.addInitScript(neverIdle);
  const page = await bed.open();
  for (let n = 1; n <= NAVIGATIONS; n += 1) {
    await page.evaluate((number) => {
      const { adapter, sampleEvent } = window.offshootTest;
      adapter.accept(sampleEvent(number));
      location.assign(`/next-${number}`);
    }, n);
    await page.waitForURL(`**/next-${n}`);
    await untilReady(page);
  }
  expect(bed.server.stored.size).toBe(0);
  await page.close();
  await expectAllDelivered(NAVIGATIONS);
});

/** Opens pages on which nothing but the script tag's loader has arrived. */
async function openLoaderPage(): Promise<Page> {
  const script = await bundleForBrowser(join(import.meta.dirname, "journal-page.ts"));
  await bed.context.route("**/loader-*", (route) =>
    route.fulfill({ contentType: "text/html", body: `<script type="module">${script}</script>` }),
  );
  const page = await bed.context.newPage();
  await page.goto(`${bed.server.origin}/loader-0`);
  return page;
}

it("loses no event that a page wrote down on which nothing but the loader has arrived", async () => {
  const page = await openLoaderPage();
  for (let n = 1; n <= 12; n += 1) {
    await page.waitForFunction(() => window.journal);
    await page.evaluate((number) => {
      window.journal(number);
      location.assign(`/loader-${number}`);
    }, n);
    await page.waitForURL(`**/loader-${n}`);
  }
  expect(bed.server.arrivals).toEqual([]);
  await expectAllDelivered(12);
});

it("takes an event that the loader wrote down and the page accepts later for one", async () => {
  const page = await openLoaderPage();
  await page.waitForFunction(() => window.journal);
  await page.evaluate(() => window.journal(1) && window.journal(2));
  await page.goto(`${bed.server.origin}/next`);
  await untilReady(page);
  await track(page, 2, 2);
  await until(() => expect([...bed.server.stored.keys()].sort()).toEqual(idsOf(1, 2)));
  await until(async () => expect((await leftovers(page)).local).toEqual([]));
  expect([...bed.server.stored.values()].map((bodies) => new Set(bodies).size)).toEqual([1, 1]);
});
