import { type Adapter, createMemoryAdapter, type DropReason, isOffshootError, type Receipt } from "@offshoot/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createFunctionAdapter } from "./create-function-adapter.js";
import { createHttpAdapter } from "./create-http-adapter.js";
import { fanOut } from "./fan-out.js";

const EVENT = sampleEvent(1);

/** Makes a target that behaves, but for what a test changes. */
const target = (changes: Partial<Adapter> = {}): Adapter => ({ ...createMemoryAdapter(), ...changes });
const answering = (durability: Receipt["durability"], reason?: DropReason) =>
  target({ accept: async ({ id }) => ({ id, durability, ...(reason && { reason }) }) });
const throwing = () => {
  throw new Error("no");
};
const rejecting = () => Promise.reject(new Error("no"));
const hanging = () => new Promise<never>(() => {});

afterEach(() => {
  vi.useRealTimers();
});

describe("a fan-out that takes an event", () => {
  it("hands it to every target before the current task ends, whatever the others do", () => {
    const seen: string[] = [];
    const noting = (name: string) => createFunctionAdapter(() => void seen.push(name));
    const broken = [throwing, rejecting, hanging].map((accept) => target({ accept }));
    void fanOut(noting("first"), ...broken, noting("last")).accept(EVENT);
    expect(seen).toEqual(["first", "last"]);
  });

  it("promises no more than the weakest of them", async () => {
    const of = (...targets: Adapter[]) => fanOut(...targets).accept(EVENT);
    expect(await of(answering("durable"), answering("durable"))).toEqual({ id: EVENT.id, durability: "durable" });
    expect(await of(answering("durable"), answering("memory"))).toEqual({ id: EVENT.id, durability: "memory" });
    expect(await of(answering("memory"), answering("dropped", "too-large"), answering("durable"))).toEqual({
      id: EVENT.id,
      durability: "dropped",
      reason: "too-large",
    });
    expect(await of()).toEqual({ id: EVENT.id, durability: "dropped", reason: "unavailable" });
  });

  it("lets a target that has no use for an event say nothing about those that have", async () => {
    const of = (...targets: Adapter[]) => fanOut(...targets).accept(EVENT);
    const uninterested = answering("dropped", "excluded");
    expect(await of(uninterested, answering("durable"))).toEqual({ id: EVENT.id, durability: "durable" });
    expect(await of(answering("dropped", "too-large"), uninterested)).toMatchObject({ reason: "too-large" });
    expect(await of(uninterested, uninterested)).toEqual({
      id: EVENT.id,
      durability: "dropped",
      reason: "excluded",
    });
  });

  it("counts a target that throws, rejects or answers nonsense as one that has dropped it", async () => {
    for (const accept of [
      throwing,
      rejecting,
      async () => undefined,
      async () => ({ id: EVENT.id, durability: "for ever" }),
    ]) {
      const receipt = await fanOut(answering("durable"), target({ accept: accept as Adapter["accept"] })).accept(EVENT);
      expect(receipt).toEqual({ id: EVENT.id, durability: "dropped", reason: "rejected" });
    }
  });

  it("counts a target that says nothing for a second as one that holds it in memory", async () => {
    vi.useFakeTimers();
    const receipt = fanOut(answering("durable"), target({ accept: hanging })).accept(EVENT);
    const settled = vi.fn();
    void receipt.then(settled);
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith({ id: EVENT.id, durability: "memory" });
  });

  it("leaves no timer behind once all have answered", async () => {
    vi.useFakeTimers();
    await fanOut(answering("durable"), target({ accept: throwing })).accept(EVENT);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("hands nothing on after it is destroyed", async () => {
    const memory = createMemoryAdapter();
    const adapter = fanOut({ ...target(), accept: memory.accept });
    adapter.destroy();
    expect(await adapter.accept(EVENT)).toEqual({ id: EVENT.id, durability: "dropped", reason: "destroyed" });
    expect(memory.events).toEqual([]);
  });
});

describe("a fan-out that is asked", () => {
  it("takes the answers of the first target that knows them, called as its own", async () => {
    class Backend {
      coupon = "FRIEND15";
      async invitation() {
        return { status: "valid", coupon: this.coupon } as const;
      }
    }
    const backend = new Backend();
    const other = target({ invitation: async () => null });
    const adapter = fanOut(target(), Object.assign(backend, target()), other);
    expect(await adapter.invitation?.("ABC")).toEqual({ status: "valid", coupon: "FRIEND15" });
    const advocate = { id: "a", code: "ABC" };
    const recall = vi.fn(async () => null);
    const summary = vi.fn(rejecting);
    const asked = fanOut(target(), target({ recall }), target({ summary }));
    expect(await asked.recall?.(advocate)).toBeNull();
    expect(recall).toHaveBeenCalledWith(advocate);
    await expect(asked.summary?.(advocate)).rejects.toThrow("no");
  });

  it("has no answer to what no target knows, so that nobody is asked", () => {
    const adapter = fanOut(target(), target());
    for (const method of ["summary", "invitation", "recall", "forget"]) expect(adapter).not.toHaveProperty(method);
  });
});

describe("a fan-out that is flushed", () => {
  it("flushes all in the same task and waits for them, whichever of them fails", async () => {
    const reasons: unknown[] = [];
    let end = () => {};
    const flush = (reason?: string) => {
      reasons.push(reason);
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    };
    const flushing = fanOut(target({ flush: throwing }), target({ flush: rejecting }), target({ flush })).flush(
      "hidden",
    );
    expect(reasons).toEqual(["hidden"]);
    const settled = vi.fn();
    void flushing.then(settled);
    await new Promise((resolve) => setTimeout(resolve));
    expect(settled).not.toHaveBeenCalled();
    end();
    await expect(flushing).resolves.toBeUndefined();
  });
});

describe("a fan-out that erases", () => {
  it("reaches every target, and does not hide that one has failed", async () => {
    for (const method of ["purge", "forget"] as const) {
      const erase = vi.fn(async () => {});
      const adapter = fanOut(
        target({ [method]: throwing }),
        target({ [method]: rejecting }),
        target({ [method]: erase }),
      );
      const failure = await adapter[method]?.()?.catch((error: unknown) => error);
      expect(erase).toHaveBeenCalledOnce();
      expect(isOffshootError(failure) && failure).toMatchObject({
        code: "storage-unavailable",
        message: expect.stringContaining("2 of 3"),
        cause: { errors: [new Error("no"), new Error("no")] },
      });
    }
  });

  it("resolves when all have erased, also those that have nothing to forget", async () => {
    const forget = vi.fn();
    const memory = createMemoryAdapter();
    const adapter = fanOut(memory, target({ forget }));
    await adapter.accept(EVENT);
    await adapter.purge();
    await adapter.forget?.();
    expect(memory.events).toEqual([]);
    expect(forget).toHaveBeenCalledOnce();
  });
});

it("destroys every target of a fan-out, also behind one that fails", () => {
  const destroy = vi.fn();
  fanOut(target({ destroy: throwing }), target({ destroy })).destroy();
  expect(destroy).toHaveBeenCalledOnce();
});

it("refuses two HTTP adapters with one queue, and says how to keep them apart", () => {
  const http = (queue?: string) =>
    createHttpAdapter({ endpoint: "http://127.0.0.1:9", program: "acme", ...(queue && { queue }) });
  expect(() => fanOut(http(), createMemoryAdapter(), http())).toThrow('createHttpAdapter({ queue: "segment" })');
  expect(() => fanOut(createHttpAdapter({ endpoint: "http://127.0.0.1:9" }), http("segment"))).toThrow("queue");
  expect(() => fanOut(http(), http("segment"), http("dub"))).not.toThrow();
});
