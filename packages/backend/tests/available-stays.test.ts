import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, makeClaim, makeEvent, makeLead } from "./acme.js";
import { expectLedger } from "./expect-ledger.js";
import { type Stage, useOffers } from "./use-offers.js";

const credit = { kind: "credit", amount: 20, currency: "USD" } as const;
const usd = (amount: number) => [{ amount, currency: "USD" }];
const sumsOf = async ({ acme }: Stage) => {
  const { available, pending } = await acme.summary("ana");
  return { available, pending };
};

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("report" as const),
      order: fc.constantFrom("1", "2", "3", "4", "5", "6"),
      isCodeTold: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("claim"), order: fc.constantFrom("1", "2", "3", "4", "5", "6") }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait"), days: fc.constantFrom(1, 2, 5, 20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refund"), order: fc.constantFrom("1", "2", "3") }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("deploy"),
      holdDays: fc.constantFrom(0, 1, 14, 30),
      cap: fc.constantFrom(undefined, 1, 2),
      budget: fc.constantFrom(undefined, 40, 60),
      orders: fc.constantFrom(undefined, 1, 2),
      expiresDays: fc.constantFrom(undefined, undefined, 10),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A late claim for an order with a long hold, when a later order with a short one can be used already. */
const OVERTAKEN: readonly Step[] = [
  { kind: "deploy", holdDays: 30, cap: 1, budget: undefined, orders: undefined, expiresDays: undefined },
  { kind: "report", order: "1", isCodeTold: false },
  { kind: "wait", days: 2 },
  { kind: "deploy", holdDays: 1, cap: 1, budget: undefined, orders: undefined, expiresDays: undefined },
  { kind: "report", order: "2", isCodeTold: true },
  { kind: "wait", days: 2 },
  { kind: "claim", order: "1" },
];

describe("what is available", { timeout: 240_000 }, () => {
  const offers = useOffers();

  /** Reports an order that waits a month, then one that waits a day, and lets a browser claim the first when the second is available. */
  async function overtake(friends: readonly [string, string], rewards: object) {
    const stage = await offers.start({ advocate: credit, holdDays: 30, ...rewards });
    const { acme, codeOf, program } = stage;
    await acme.report({ orderId: "1", status: "completed", friend: { id: friends[0] } });
    acme.clock.now += 2 * DAY_MS;
    const later = stage.reopen({ rewards: { advocate: credit, holdDays: 1, ...rewards } });
    await later.order("2", "ana", { friend: { id: friends[1] } });
    acme.clock.now += 2 * DAY_MS;
    expect((await sumsOf(later)).available).toEqual(usd(2000));
    await later.acme.postEvents([makeClaim("1", await codeOf("ana"), { program })]);
    return later;
  }

  it("is not capped in favour of an order confirmed before it", async () => {
    const stage = await overtake(["f1", "f2"], { cap: 1 });
    expect(await sumsOf(stage)).toEqual({ available: usd(2000), pending: [] });
    expect(await stage.states("ana")).toEqual(["available", "void cap-reached"]);
    await stage.acme.report({ orderId: "2", status: "refunded" });
    expect(await stage.states("ana")).toEqual(["void order-not-completed", "approved hold"]);
  });

  it("is no duplicate of an order of the same friend confirmed before it", async () => {
    const stage = await overtake(["f", "f"], {});
    expect(await sumsOf(stage)).toEqual({ available: usd(2000), pending: [] });
    expect(await stage.states("ana")).toEqual(["available", "void duplicate"]);
    await stage.acme.report({ orderId: "2", status: "refunded" });
    expect(await stage.states("ana")).toEqual(["void order-not-completed", "approved hold"]);
  });

  it("leaves the place of one whose time was over to one that can still be used", async () => {
    const stage = await offers.start({ advocate: credit, cap: 1, expiresDays: 10 });
    const forever = stage.reopen({ rewards: { advocate: credit, cap: 1, holdDays: 14 } });
    for (const [n, at] of [stage.reopen({ rewards: { advocate: credit, cap: 1 } }), stage, forever].entries()) {
      await at.order(`${n}`, "ana", { friend: { id: `f${n}` } });
      stage.acme.clock.now += 1000;
    }
    stage.acme.clock.now += 40 * DAY_MS;
    await stage.acme.report({ orderId: "0", status: "refunded" });
    expect(await stage.states("ana")).toEqual(["available", "void cap-reached", "void order-not-completed"]);
  });

  it("stays as it was when its order grows beyond the budget", async () => {
    const share = { kind: "revenue-share", percent: 10 } as const;
    const budget = { amount: 15, currency: "USD" };
    const stage = await offers.start({ advocate: share, budget });
    const { acme, order } = stage;
    await order("1", "ana", { value: 100, currency: "USD" });
    acme.clock.now += 20 * DAY_MS;
    await order("1", "ana", { value: 200, currency: "USD" });
    expect(await sumsOf(stage)).toEqual({ available: usd(1000), pending: [] });
    acme.clock.now += 1000;
    await order("1", "ana", { value: 150, currency: "USD" });
    expect(await sumsOf(stage)).toEqual({ available: usd(1500), pending: [] });
  });

  it("is not taken back because another browser of a friend who came in time names the code later", async () => {
    const schedule = { endsAt: "2030-06-10T00:00:00Z" };
    const stage = await offers.start({ advocate: credit, holdDays: 1 }, { schedule, attribution: { windowDays: 30 } });
    const { acme, codeOf, program } = stage;
    const code = await codeOf("ana");
    const touch = (visitor: string) => makeEvent("touch.captured", { program, visitor, data: { code } });
    await acme.postEvents([touch("old")]);
    acme.clock.now += 38 * DAY_MS;
    await acme.postEvents([touch("new")]);
    acme.clock.now += 4 * DAY_MS;
    await acme.report({ orderId: "1", status: "completed", visitor: "new", friend: { id: "f" }, code });
    acme.clock.now += 2 * DAY_MS;
    expect((await sumsOf(stage)).available).toEqual(usd(2000));
    await acme.postEvents([makeLead(code, { program, visitor: "old", friend: { id: "f" } })]);
    expect((await sumsOf(stage)).available).toEqual(usd(2000));
  });

  it("goes only with its own order or its own time, whatever comes late and whatever the program says by then", async () => {
    async function play(steps: readonly Step[]) {
      const first = offers.open({ rewards: { advocate: credit, holdDays: 1, cap: 2 } });
      const { acme, codeOf, program } = first;
      const code = await codeOf("ana");
      const refunded = new Set<string>();
      const usable = new Map<string, string>();
      let stage = first;
      await acme.summary("ana");
      for (const one of steps) {
        if (one.kind === "wait") acme.clock.now += one.days * DAY_MS;
        if (one.kind === "claim") {
          const friend = `visitor-${one.order}`;
          await stage.acme.postEvents([makeClaim(one.order, code, { id: one.order, program, visitor: friend })]);
        }
        if (one.kind === "report") {
          const friend = { id: `f${Number(one.order) % 4}` };
          const told = one.isCodeTold ? { code } : {};
          await stage.acme.report({ orderId: one.order, status: "completed", friend, ...told });
        }
        if (one.kind === "refund") {
          refunded.add(one.order);
          await stage.acme.report({ orderId: one.order, status: "refunded" });
        }
        if (one.kind === "deploy") {
          const { holdDays, cap, budget, orders, expiresDays } = one;
          stage = first.reopen({
            rewards: {
              advocate: { ...credit, ...(orders !== undefined && { recurring: { orders } }) },
              holdDays,
              ...(cap !== undefined && { cap }),
              ...(budget !== undefined && { budget: { amount: budget, currency: "USD" } }),
              ...(expiresDays !== undefined && { expiresDays }),
            },
          });
        }
        acme.clock.now += 1000;
        const { rewards } = await stage.acme.summary("ana");
        for (const { id, state, reason } of rewards) {
          if (state === "available") usable.set(id, state);
          else if (usable.has(id)) expect(["order-not-completed", "expired"]).toContain(reason);
        }
        const undone = rewards.filter(
          ({ id, reason }: Record<string, string>) => usable.has(id as string) && reason === "order-not-completed",
        );
        expect(undone.length).toBeLessThanOrEqual(refunded.size);
      }
      await expectLedger(offers.database, program);
      expect([...acme.errors, ...stage.acme.errors]).toEqual([]);
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), play), {
      numRuns: 60,
      examples: [[[...OVERTAKEN]]],
    });
  });
});
