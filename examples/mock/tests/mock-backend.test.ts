import { ordinaryEvent } from "offshoot/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { createMockBackend } from "../mock-backend.mjs";

const document = {
  program: "acme-friends",
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "USD" },
    friend: { kind: "discount", percent: 15 },
    holdDays: 14,
  },
} as const;
const now = Date.UTC(2026, 0, 20);
const sentAt = new Date(now).toISOString();

let mock: ReturnType<typeof createMockBackend>;
beforeEach(() => {
  mock = createMockBackend({ document, advocates: { ana: { name: "Ana", code: "ANA-LIMA" } }, now: () => now });
});

const ask = async (path: string, init?: RequestInit) => {
  const answer = await mock.fetch(new Request(`https://acme.example/any/prefix${path}`, init));
  return [answer.status, await answer.json()];
};
const post = (events: unknown, schema = "offshoot/1") =>
  ask("/events", { method: "POST", body: JSON.stringify({ schema, sentAt, events }) });
const summaryOf = (token: string) => ask("/summary", { headers: { authorization: `Bearer ${token}` } });
const order = { ...ordinaryEvent(1), attribution: { ...ordinaryEvent(1).attribution, code: "ANA-LIMA" } };

describe("the mock backend", () => {
  test("takes an event once and harms no other for a bad one", async () => {
    const foreign = { ...order, id: "f", program: "others" };
    expect(await post([order, { id: "bad" }, foreign])).toMatchObject([
      200,
      {
        accepted: [order.id],
        rejected: [
          { id: "bad", code: "event-invalid" },
          { id: "f", code: "unknown-program" },
        ],
      },
    ]);
    expect(await post([order])).toMatchObject([200, { accepted: [], duplicates: [order.id] }]);
    expect(mock.events.map(({ id }: { id: string }) => id)).toEqual([order.id]);
    expect((await post([order], "other/1"))[0]).toBe(400);
  });

  test("holds an order for a claim until it is confirmed, and for a while after that", async () => {
    await post([order]);
    expect(await summaryOf("ana")).toMatchObject([200, { pending: [{ amount: 2000 }], counts: { conversions: 0 } }]);
    mock.confirm("order-1");
    const [, confirmed] = await summaryOf("ana");
    // Ordered on the 1st, held for 14 days: free on the 20th.
    expect(confirmed).toMatchObject({ available: [{ amount: 2000 }], counts: { conversions: 1 } });
  });

  test("knows who asks by a bare id or by a signed token, and nobody without", async () => {
    const claims = Buffer.from('{"sub":"ana"}').toString("base64url");
    expect((await summaryOf(`h.${claims}.s`))[1].code).toBe("ANA-LIMA");
    expect(await ask("/summary")).toMatchObject([401, { error: { code: "token-missing" } }]);
  });

  test("answers the same for the same, however often it is asked", async () => {
    await post([order]);
    expect(await summaryOf("ana")).toEqual(await summaryOf("ana"));
  });

  test("is slow, down and gone when it is told to, and well again after a reset", async () => {
    mock.set({ mood: "slow", delayMs: 60 });
    const began = performance.now();
    await ask("/invitations/ANA-LIMA");
    expect(performance.now() - began).toBeGreaterThan(55);
    mock.set({ mood: "down" });
    expect((await ask("/invitations/ANA-LIMA"))[0]).toBe(503);
    mock.set({ mood: "offline" });
    await expect(ask("/invitations/ANA-LIMA")).rejects.toThrow("Failed to fetch");
    expect(() => mock.set({ mood: "sad" as never })).toThrow('expected one of up, slow, down, offline, got "sad"');
    mock.reset();
    expect(await ask("/invitations/ana-lima")).toMatchObject([
      200,
      { status: "valid", advocate: { displayName: "Ana" } },
    ]);
  });

  test.each([
    ["empty", 0, undefined],
    ["rewards", 5, undefined],
    ["closed-ended", expect.any(Number), "ended"],
    ["closed-budget", expect.any(Number), "budget"],
  ] as const)("shows made-up figures on request: %s", async (shows, count, closed) => {
    mock.set({ shows });
    const [, summary] = await summaryOf("ana");
    expect([summary.rewards.length, summary.closed, summary.code]).toEqual([count, closed, "ANA-LIMA"]);
  });
});
