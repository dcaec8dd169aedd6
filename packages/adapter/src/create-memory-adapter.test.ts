import { expect, it } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createMemoryAdapter } from "./create-memory-adapter.js";

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
