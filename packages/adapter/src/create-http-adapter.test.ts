import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createHttpAdapter } from "./create-http-adapter.js";
import { offshootFormat } from "./format/offshoot-format.js";
import type { Verdict, WireFormat } from "./format/wire-format.js";

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

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["too few", []],
  ["null", [null]],
  ["a word of its own", [{ kind: "hooray" }]],
])("keeps an event whose format gives %s for a verdict, and says so", async (_, verdicts) => {
  const server = createServer((request, response) => request.resume().on("end", () => response.end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const onDrop = vi.fn();
  const onError = vi.fn();
  const format: WireFormat = { ...offshootFormat, verdicts: () => verdicts as readonly Verdict[] };
  const adapter = createHttpAdapter({ endpoint, format, onDrop, onError, storage: "memory" });
  expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "memory" });
  await adapter.flush();
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
  expect(onDrop).not.toHaveBeenCalled();
  adapter.destroy();
  server.close();
});

it("drops what its format has no use for, as excluded, and reports nothing", async () => {
  const onDrop = vi.fn();
  const format: WireFormat = { ...offshootFormat, wants: ({ type }) => type !== "card.viewed" };
  const adapter = createHttpAdapter({ endpoint: "http://127.0.0.1:9", format, onDrop, onError: () => {} });
  const { id } = sampleEvent(1);
  const viewed = sampleEvent(1, { type: "card.viewed" });
  expect(await adapter.accept(viewed)).toEqual({ id, durability: "dropped", reason: "excluded" });
  expect(await adapter.accept(sampleEvent(2))).toMatchObject({ durability: "memory" });
  expect(onDrop).not.toHaveBeenCalled();
  adapter.destroy();
});

it("holds no more than its backlog, and reports the rest with a receipt that says so", async () => {
  const onDrop = vi.fn();
  const adapter = createHttpAdapter({ endpoint: "http://127.0.0.1:9", backlog: 3, onDrop, onError: () => {} });
  const receipts = await Promise.all([1, 2, 3, 4, 5].map((n) => adapter.accept(sampleEvent(n))));
  expect(receipts.map(({ durability, reason }) => reason ?? durability)).toEqual([
    ...Array(3).fill("memory"),
    ...Array(2).fill("backlog-full"),
  ]);
  expect(onDrop.mock.calls).toEqual([
    ["backlog-full", 1],
    ["backlog-full", 1],
  ]);
  adapter.destroy();
});

it("touches no database, and writes nothing down, where it is told to keep events in memory", async () => {
  const open = vi.fn();
  const setItem = vi.fn();
  vi.stubGlobal("indexedDB", { open });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem, removeItem: () => {} });
  const adapter = createHttpAdapter({ endpoint: "http://127.0.0.1:9", storage: "memory", onError: () => {} });
  expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "memory" });
  await adapter.flush("hidden");
  expect(open).not.toHaveBeenCalled();
  expect(setItem).not.toHaveBeenCalled();
  adapter.destroy();
  vi.unstubAllGlobals();
});

it("throws nothing at the page when somebody signs out while what asks for them cannot be fetched", async () => {
  vi.resetModules();
  vi.doMock("./load-on-demand.js", () => ({ loadOnDemand: () => Promise.reject(new Error("offline")) }));
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const { createHttpAdapter: createOffline } = await import("./create-http-adapter.js");
  const adapter = createOffline({ endpoint: "http://127.0.0.1:9" });
  const asked = adapter.summary?.({ id: "ana", code: "C1" });
  void adapter.forget();
  await expect(asked).rejects.toThrow("offline");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).not.toHaveBeenCalled();
  process.off("unhandledRejection", unhandled);
  vi.doUnmock("./load-on-demand.js");
  adapter.destroy();
});
