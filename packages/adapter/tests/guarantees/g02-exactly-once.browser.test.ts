import { expect, it } from "vitest";
import { sampleEvent } from "../sample-event.js";
import { idsOf, setUpTestBed, storedIn, track, until } from "../test-bed.js";
import { createChance, IS_LONG } from "./seed.js";

const bed = setUpTestBed();
const PER_TAB = IS_LONG ? 1500 : 150;

it("delivers every event of several tabs under one id and with the same bytes, though half of the answers are lost", async () => {
  const chance = createChance();
  bed.server.misbehave(() => (chance() < 0.5 ? "lose-answer" : undefined));
  await bed.context.addInitScript(() => {
    window.adapterOptions = { batch: { events: 10, delayMs: 20 }, retry: { minDelayMs: 20, maxDelayMs: 40 } };
  });
  const tabs = [await bed.open(), await bed.open(), await bed.open(), await bed.open()] as const;
  await Promise.all(tabs.map((tab, index) => track(tab, index * PER_TAB + 1, (index + 1) * PER_TAB)));
  await until(() => expect(bed.server.stored.size).toBe(tabs.length * PER_TAB));
  await until(async () => expect(await storedIn(tabs[0])).toBe(0));

  const arrived = [...bed.server.stored.values()];
  expect(arrived.filter((bodies) => bodies.length > 1).length).toBeGreaterThan(PER_TAB);
  for (const [index, id] of idsOf(1, tabs.length * PER_TAB).entries()) {
    expect(new Set(bed.server.stored.get(id))).toEqual(new Set([JSON.stringify(sampleEvent(index + 1))]));
  }
});

it("sends what was accepted, whatever the host does with the event afterwards", async () => {
  bed.server.misbehave((_, index) => (index === 0 ? "lose-answer" : undefined));
  const page = await bed.open();
  await page.evaluate(async () => {
    const { adapter, sampleEvent } = window.offshootTest;
    const event = sampleEvent(1);
    const receipt = adapter.accept(event);
    Object.assign(event, { id: "another", at: "later", data: { orderId: "another" } });
    await receipt;
    Object.assign(event, { seq: 99 });
  });
  await until(() => expect(bed.server.arrivals.length).toBe(2));
  await until(async () => expect(await storedIn(page)).toBe(0));
  const body = JSON.stringify(sampleEvent(1));
  expect([...bed.server.stored]).toEqual([[sampleEvent(1).id, [body, body]]]);
});
