import { expect, it } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createDataLayerAdapter } from "./create-data-layer-adapter.js";

it("says on a server, where there is no page, that an event is dropped, and leaves no global behind", async () => {
  const adapter = createDataLayerAdapter();
  const receipt = await adapter.accept(sampleEvent(1));
  await adapter.purge();
  expect(receipt).toEqual({ id: sampleEvent(1).id, durability: "dropped", reason: "unavailable" });
  expect(globalThis).not.toHaveProperty("dataLayer");
});
