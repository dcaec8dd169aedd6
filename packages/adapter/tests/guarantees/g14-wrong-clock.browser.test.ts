import { beforeEach, expect, it } from "vitest";
import { sampleEvent } from "../sample-event.js";
import { said, setUpTestBed, track, until, untilReady } from "../test-bed.js";
import { installFakeClock, pass, setClock, triesOf } from "./fake-clock.js";

const bed = setUpTestBed();
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

beforeEach(async () => {
  await bed.context.addInitScript(installFakeClock);
  await bed.context.addInitScript(() => {
    window.adapterOptions = { retry: {} };
  });
});

it("delivers in the order of the sequence what was accepted under clocks that went back, on several pages", async () => {
  bed.server.misbehave(() => "reset");
  const page = await bed.open();
  let seq = 0;
  for (const years of [10, -20, 0, 10, -10]) {
    await setClock(page, years * YEAR_MS - HOUR_MS);
    // Ids begin with the time, so that those of a clock that goes back fall; the last two are in the journal alone when the page ends.
    await page.evaluate(async (first) => {
      const { adapter, sampleEvent, writeJournal } = window.offshootTest;
      const eventOf = (n: number) => sampleEvent(n, { id: sampleEvent(1000 - n).id });
      await adapter.accept(eventOf(first));
      await adapter.accept(eventOf(first + 1));
      writeJournal(eventOf(first + 2));
      writeJournal(eventOf(first + 3));
      location.reload();
    }, seq + 1);
    seq += 4;
    await page.waitForEvent("domcontentloaded");
    await untilReady(page);
    await until(async () => expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeLessThan(2));
  }
  bed.server.misbehave(() => undefined);
  await pass(page, HOUR_MS);
  const ids = Array.from({ length: seq }, (_, index) => sampleEvent(999 - index).id);
  await until(() => expect(bed.server.order).toEqual(ids));
});

for (const years of [-10, 10]) {
  it(`waits as long as it was asked to when the clock is set ${years} years meanwhile`, async () => {
    bed.server.misbehave((_, index) => (index === 0 ? { status: 503, headers: { "retry-after": "3600" } } : undefined));
    const page = await bed.open();
    await track(page, 1, 1);
    await until(async () => expect(await said(page)).toEqual(["backend-refused"]));
    await pass(page, HOUR_MS / 2);
    await setClock(page, years * YEAR_MS);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await pass(page, HOUR_MS / 2 - 10_000);
    expect(await triesOf(page)).toHaveLength(1);
    await pass(page, 20_000);
    await until(() => expect(bed.server.stored.size).toBe(1));
  });

  it(`waits no longer than it was asked to on a page that is opened after the clock was set ${years} years`, async () => {
    bed.server.misbehave((_, index) => (index === 0 ? { status: 503, headers: { "retry-after": "3600" } } : undefined));
    const page = await bed.open();
    await track(page, 1, 1);
    await until(async () => expect(await said(page)).toEqual(["backend-refused"]));
    await setClock(page, years * YEAR_MS);
    await page.reload();
    await untilReady(page);
    await pass(page, HOUR_MS + 20_000);
    await until(() => expect(bed.server.stored.size).toBe(1));
  });
}
