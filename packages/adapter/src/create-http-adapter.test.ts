import { expect, it, vi } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createHttpAdapter } from "./create-http-adapter.js";

it("does no harm on a server, where there is no page and no storage", async () => {
  const onError = vi.fn();
  const adapter = createHttpAdapter({ endpoint: "http://127.0.0.1:9", onError });
  expect(await adapter.accept(sampleEvent(1))).toEqual({ id: sampleEvent(1).id, durability: "memory" });
  await adapter.flush();
  adapter.destroy();
  const codes = () => onError.mock.calls.map(([error]) => error.code).sort();
  await vi.waitFor(() => expect(codes()).toEqual(["backend-unreachable", "storage-unavailable"]));
});

it("reports an event that is no JSON, whatever its listener does", async () => {
  const onDrop = vi.fn(() => {
    throw new Error("a listener's fault");
  });
  const adapter = createHttpAdapter({ endpoint: "http://127.0.0.1:9", onDrop });
  const receipt = await adapter.accept(sampleEvent(1, { data: { value: 1n } }));
  expect(receipt).toMatchObject({ durability: "dropped", reason: "invalid" });
  expect(onDrop).toHaveBeenCalledWith("invalid", 1);
  adapter.destroy();
});
