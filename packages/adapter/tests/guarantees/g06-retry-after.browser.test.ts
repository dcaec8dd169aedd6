import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { idsOf, said, setUpTestBed, track, until, untilReady } from "../test-bed.js";
import { installFakeClock, mostInAMinute, pass, setClock, triesOf } from "./fake-clock.js";

const bed = setUpTestBed();
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;
/** Real time that goes by while a test runs, and the full second that a date is rounded up to. */
const BLUR_MS = 30_000;

beforeEach(async () => {
  await bed.context.addInitScript(installFakeClock);
  await bed.context.addInitScript(() => {
    window.adapterOptions = { retry: {} };
  });
});

const inAnHour = () => new Date(Math.ceil(Date.now() / 1000) * 1000 + HOUR_MS).toUTCString();

/** The first request is told to come back in an hour. */
function refuseForAnHour(status: number, asked: () => string = () => "3600"): void {
  bed.server.misbehave((_, index) => (index === 0 ? { status, headers: { "retry-after": asked() } } : undefined));
}

/** Accepts an event and waits until the page has heard that it has to wait. */
async function trackAndHear(page: Page): Promise<void> {
  await track(page, 1, 1);
  await until(async () => expect(await said(page)).toEqual(["backend-refused"]));
}

/** Everything that makes an outbox hope, short of the end of its page. */
const hope = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event("online"));
    document.dispatchEvent(new Event("visibilitychange"));
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  });

describe("Retry-After", () => {
  for (const [status, form, years] of [
    [429, "seconds", 0],
    [503, "seconds", -10],
    [429, "a date", 10],
    [503, "a date", -10],
  ] as const) {
    it(`is kept to the end, and no longer, when ${status} asks in ${form} and the clock is ${years} years off`, async () => {
      refuseForAnHour(status, form === "a date" ? inAnHour : undefined);
      const page = await bed.open();
      await setClock(page, years * YEAR_MS);
      await trackAndHear(page);
      await pass(page, HOUR_MS - BLUR_MS);
      await hope(page);
      await pass(page, BLUR_MS / 2);
      expect(await triesOf(page)).toHaveLength(1);
      await pass(page, BLUR_MS);
      await until(() => expect(bed.server.order).toEqual(idsOf(1, 1)));
      const [first = 0, second = 0] = await triesOf(page);
      expect(second - first).toBeGreaterThanOrEqual(HOUR_MS);
    });
  }

  it("is remembered by the next page and by another tab, whatever makes them hope", async () => {
    refuseForAnHour(429);
    const page = await bed.open();
    await trackAndHear(page);
    const other = await bed.open();
    await track(other, 2, 2);
    for (let reload = 0; reload < 3; reload += 1) {
      await page.reload();
      await untilReady(page);
      for (const tab of [page, other]) {
        await hope(tab);
        await pass(tab, HOUR_MS / 4);
      }
    }
    for (const tab of [page, other]) {
      await pass(tab, HOUR_MS / 4 - BLUR_MS);
      await hope(tab);
    }
    expect(bed.server.arrivals).toHaveLength(1);
    await pass(other, 2 * BLUR_MS);
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 2)));
    expect(await triesOf(other)).toHaveLength(1);
  });
});

it("tries at most ten times in any minute of an outage, however often it hopes", async () => {
  bed.server.misbehave(() => ({ status: 503 }));
  const page = await bed.open();
  await track(page, 1, 1);
  for (let reload = 0; reload < 3; reload += 1) {
    await page.evaluate(async () => {
      for (let second = 0; second < 40; second += 2) {
        dispatchEvent(new Event("online"));
        dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
        await window.fakeClock.pass(2000);
      }
    });
    await page.reload();
    await untilReady(page);
  }
  const tries = await triesOf(page);
  expect(tries.length).toBeGreaterThan(10);
  expect(mostInAMinute(tries)).toBeLessThanOrEqual(10);
});
