import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCap } from "./apply-cap.js";
import { reachTiers } from "./reach-tiers.js";
import { type BudgetRequest, spendBudget } from "./spend-budget.js";

const earned = (id: string, creditedAt: number) => ({ id, orderId: id, creditedAt });
const capped = (id: string, creditedAt: number, cap: number | null) => ({
  ...earned(id, creditedAt),
  cap,
  isKept: false,
  isMissed: false,
});
const access = { kind: "access", label: "Early access" } as const;
const gift = { kind: "gift", label: "A mug" } as const;

describe("applyCap", () => {
  it("withholds what comes after as many rewards as the cap allows", () => {
    const list = ["c", "a", "b"].map((id) => capped(id, 1, 2));
    expect([...applyCap(list)]).toEqual(["c"]);
    expect([...applyCap(list.map((reward) => ({ ...reward, cap: null })))]).toEqual([]);
  });

  it("holds each reward against the cap that was promised with it", () => {
    const list = [1, 2, 3].map((n) => capped(`o${n}`, n, n === 2 ? 1 : 2));
    expect([...applyCap(list)]).toEqual(["o2"]);
  });

  it("counts those that are kept before all others, and withholds none of them", () => {
    const kept = { ...capped("b", 2, 1), isKept: true };
    expect([...applyCap([capped("a", 1, 1), kept])]).toEqual(["a"]);
    expect([...applyCap([{ ...kept, id: "c" }, capped("a", 1, 1), kept])]).toEqual(["a"]);
  });

  it("gives nothing afterwards to one whose time is over, and leaves its place to the next", () => {
    expect([...applyCap([{ ...capped("a", 1, 1), isMissed: true }, capped("b", 2, 1)])]).toEqual(["a"]);
  });

  it("withholds the same ones whatever order the list has, and never lets more through", () => {
    const lists = fc
      .tuple(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 }), fc.integer({ min: 0, max: 5 }))
      .map(([times, cap]) => times.map((at, n) => capped(`o${n}`, at, cap)))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const withheld = applyCap(list);
        expect(applyCap(shuffled)).toEqual(withheld);
        expect(list.length - withheld.size).toBe(Math.min(list.length, list[0]?.cap ?? 0));
      }),
    );
  });
});

describe("reachTiers", () => {
  const tiers = [
    { at: 3, reward: gift },
    { at: 1, reward: access },
  ];

  it("reaches each tier once, with the friend who makes the count", () => {
    const friends = ["a", "b", "c", "d"].map((id, n) => ({ ...earned(id, n), tiers }));
    expect(reachTiers(friends)).toEqual([
      { at: 1, reward: access, by: "a" },
      { at: 3, reward: gift, by: "c" },
    ]);
    expect(reachTiers(friends.slice(0, 2))).toEqual([{ at: 1, reward: access, by: "a" }]);
  });

  it("reaches a tier that is added later with the next friend", () => {
    const friends = ["a", "b", "c"].map((id, n) => ({ ...earned(id, n), tiers: n < 2 ? [] : tiers }));
    expect(reachTiers(friends).map(({ at, by }) => [at, by])).toEqual([
      [1, "c"],
      [3, "c"],
    ]);
  });

  it("reaches the same tiers whatever order the list has", () => {
    const lists = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), { maxLength: 6 })
      .map((list) => list.map(([at, isPromised], n) => ({ ...earned(`o${n}`, at), tiers: isPromised ? tiers : [] })))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(reachTiers(shuffled)).toEqual(reachTiers(list));
      }),
    );
  });
});

describe("spendBudget", () => {
  const request = (id: string, amount: number, more: Partial<BudgetRequest> = {}): BudgetRequest => ({
    id,
    amount,
    limit: 100,
    isOver: false,
    isExhausted: false,
    isUsable: false,
    ...more,
  });

  it("gives until the budget is spent, and what is left to one that still fits", () => {
    const requests = [request("a", 60), request("b", 50), request("c", 40)];
    expect([...spendBudget(0, requests)]).toEqual(["b"]);
    expect([...spendBudget(50, requests)]).toEqual(["a", "c"]);
  });

  it("asks nothing of a reward that was promised without a budget, but counts it", () => {
    expect([...spendBudget(90, [request("a", 60, { limit: null }), request("b", 1)])]).toEqual(["b"]);
  });

  it("takes nothing back that can be used already, in favour of an earlier one", () => {
    const requests = [request("a", 60, { isExhausted: true }), request("b", 50, { isUsable: true })];
    expect([...spendBudget(0, requests)]).toEqual(["a"]);
    expect([...spendBudget(0, [...requests.slice(1), request("c", 50)])]).toEqual([]);
  });

  it("gives nothing afterwards to one whose time is over, and leaves its part to the others", () => {
    const late = request("a", 60, { isOver: true, isExhausted: true });
    expect([...spendBudget(0, [late, request("b", 100)])]).toEqual(["a"]);
    expect([...spendBudget(0, [{ ...late, isExhausted: false }, request("b", 100)])]).toEqual(["b"]);
  });

  it("never gives more than the budget, and withholds nothing that would have fitted", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (list, spent) => {
        const requests = list.map((amount, n) => request(`o${n}`, amount));
        const exhausted = spendBudget(spent, requests);
        let sum = spent;
        for (const { id, amount } of requests) {
          if (exhausted.has(id)) expect(sum + amount).toBeGreaterThan(100);
          else sum += amount;
        }
        expect(sum).toBeLessThanOrEqual(Math.max(spent, 100));
      }),
    );
  });
});
