import { expect, it } from "vitest";
import type { ReferralEvent } from "./event.js";
import { createMemoryAdapter } from "./memory-adapter.js";

const sampleEvent = (seq: number) => ({ id: `event-${seq}`, seq }) as ReferralEvent;

it("keeps events in order, says that they are in memory only, and forgets them when purged", async () => {
  const adapter = createMemoryAdapter();
  const receipt = await adapter.accept(sampleEvent(1));
  await adapter.accept(sampleEvent(2));
  expect(receipt).toEqual({ id: sampleEvent(1).id, durability: "memory" });
  expect(adapter.events.map(({ seq }) => seq)).toEqual([1, 2]);
  await adapter.purge();
  expect(adapter.events).toEqual([]);
});

it("takes nothing after it is destroyed", async () => {
  const adapter = createMemoryAdapter();
  adapter.destroy();
  expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "dropped", reason: "destroyed" });
  expect(adapter.events).toEqual([]);
});

it("remembers the latest thousand", async () => {
  const adapter = createMemoryAdapter();
  for (let seq = 1; seq <= 1001; seq++) await adapter.accept(sampleEvent(seq));
  expect([adapter.events.length, adapter.events[0]?.seq]).toEqual([1000, 2]);
});
