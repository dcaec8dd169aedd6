import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { createHttpAdapter } from "../create-http-adapter.js";
import type { HttpAdapterOptions } from "../http-options.js";

const MINUTE_MS = 60_000;
const world = vi.hoisted(() => ({ isReachable: false, loads: 0 }));

// What is fetched on demand is there or not as the test says.
vi.mock("../load-on-demand.js", async () => {
  const onDemand = await import("../on-demand.js");
  return {
    async loadOnDemand() {
      world.loads += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (!world.isReachable) throw new Error("unreachable");
      return onDemand;
    },
  };
});

const namesOf = (body: string) => (JSON.parse(body).events as { id: string }[]).map(({ id }) => id);
const takeAll = (body: string) =>
  new Response(JSON.stringify({ accepted: namesOf(body), duplicates: [], rejected: [] }));

/** Answers to each request, by number. */
let answer: (body: string, index: number) => Response;
const requests: { readonly body: string; readonly token: string | null }[] = [];
const kept = new Map<string, string>();
const onError = vi.fn();

beforeEach(() => {
  Object.assign(world, { isReachable: false, loads: 0 });
  requests.length = 0;
  kept.clear();
  onError.mockClear();
  answer = takeAll;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  vi.stubGlobal("fetch", async (_: string, { body, headers }: { body: string; headers: HeadersInit }) => {
    requests.push({ body, token: new Headers(headers).get("authorization") });
    return answer(body, requests.length - 1);
  });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const create = (options: Partial<HttpAdapterOptions> = {}) =>
  createHttpAdapter({ endpoint: "https://b.example/o", storage: "memory", onError, ...options });

/** Lets time go by, and makes the outbox hope and fear for its page whenever it can. */
async function pass(adapter: ReturnType<typeof create>, ms: number, stepMs = 500): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    void adapter.flush();
    void adapter.flush("hidden");
    await vi.advanceTimersByTimeAsync(stepMs);
  }
}

it("fetches nothing while the backend takes whatever comes", async () => {
  const adapter = create();
  void adapter.accept(sampleEvent(1));
  await pass(adapter, MINUTE_MS);
  expect(requests).toHaveLength(1);
  expect(world.loads).toBe(0);
  adapter.destroy();
});

it("sends nothing after a no that cannot be judged, and then for as long as that has asked for", async () => {
  answer = (body, index) =>
    index === 0 ? new Response("", { status: 503, headers: { "retry-after": "120" } }) : takeAll(body);
  const adapter = create();
  void adapter.accept(sampleEvent(1));
  await pass(adapter, 10 * MINUTE_MS);
  expect(requests).toHaveLength(1);
  world.isReachable = true;
  await pass(adapter, 2 * MINUTE_MS - 1000);
  expect(requests).toHaveLength(1);
  expect(onError.mock.calls.map(([{ code }]) => code)).toEqual(["backend-refused"]);
  await pass(adapter, MINUTE_MS);
  expect(requests.map(({ body }) => namesOf(body))).toEqual([[sampleEvent(1).id], [sampleEvent(1).id]]);
  adapter.destroy();
});

it("sends again what a yes does not name, and nothing else", async () => {
  world.isReachable = true;
  const [first, second] = [sampleEvent(1), sampleEvent(2)];
  answer = (body, index) =>
    index === 0 ? new Response(JSON.stringify({ accepted: [first.id], duplicates: [], rejected: [] })) : takeAll(body);
  const adapter = create();
  for (const event of [first, second]) void adapter.accept(event);
  await pass(adapter, MINUTE_MS);
  expect(requests.map(({ body }) => namesOf(body))).toEqual([[first.id, second.id], [second.id]]);
  adapter.destroy();
});

it("sends nothing while it fetches what can judge an answer", async () => {
  world.isReachable = true;
  answer = () => new Response("", { status: 503, headers: { "retry-after": "120" } });
  const adapter = create();
  void adapter.accept(sampleEvent(1));
  await pass(adapter, 2000, 20);
  expect(requests).toHaveLength(1);
  adapter.destroy();
});

it("tries again without an answer, at most ten times in a minute", async () => {
  answer = (body, index) => {
    if (index < 12) throw new TypeError("no network");
    return takeAll(body);
  };
  const adapter = create();
  void adapter.accept(sampleEvent(1));
  await pass(adapter, MINUTE_MS);
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.length).toBeLessThanOrEqual(10);
  await pass(adapter, 2 * MINUTE_MS);
  expect(requests).toHaveLength(13);
  adapter.destroy();
});

it("sends nothing while a pause is noted that it cannot read, and ends that when it can", async () => {
  const savedAt = Date.now();
  kept.set("_offshoot.pause", JSON.stringify({ notBefore: savedAt + 60_000, savedAt, delay: 60_000 }));
  const adapter = create();
  void adapter.accept(sampleEvent(1));
  await pass(adapter, 2 * MINUTE_MS);
  expect(requests).toHaveLength(0);
  world.isReachable = true;
  await pass(adapter, MINUTE_MS);
  expect(requests).toHaveLength(1);
  expect(kept.size).toBe(0);
  adapter.destroy();
});

it("sends nothing under a token that it cannot fetch, and each person's events alone when it can", async () => {
  const adapter = create({ token: (owner) => owner?.id ?? null });
  const of = (n: number, id: string) => sampleEvent(n, { advocate: { id, code: "C1" } });
  for (const event of [of(1, "ana"), of(2, "ben"), of(3, "ana")]) void adapter.accept(event);
  await pass(adapter, MINUTE_MS);
  expect(requests).toHaveLength(0);
  world.isReachable = true;
  await pass(adapter, MINUTE_MS);
  expect(requests.map(({ token, body }) => [token, namesOf(body)])).toEqual([
    ["Bearer ana", [sampleEvent(1).id, sampleEvent(3).id]],
    ["Bearer ben", [sampleEvent(2).id]],
  ]);
  adapter.destroy();
});
