import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReward } from "./read-reward.js";
import type { Reward } from "./reward.js";

const money = { amount: 2000, currency: "USD" };
const good: readonly Reward[] = [
  { kind: "cash", money },
  { kind: "credit", money, amounts: [money, { amount: 1800, currency: "EUR" }] },
  {
    kind: "discount",
    percent: 15,
    coupon: "FRIEND15",
    applyUrl: "https://acme.example/d/{coupon}",
    applyEvent: "acme:apply",
  },
  { kind: "discount", money },
  { kind: "access", label: { en: "Early access" } },
  { kind: "gift", label: "A mug" },
  { kind: "points", points: 500, label: "points" },
  { kind: "revenue-share", percent: 20, recurring: { months: 12, orders: 3 } },
];

describe("a stored reward", () => {
  test("comes back as it was", () => {
    for (const reward of good) expect(readReward(JSON.parse(JSON.stringify(reward)))).toEqual(reward);
  });

  test.each([
    null,
    "cash",
    [],
    {},
    { kind: "toString" },
    { kind: "__proto__" },
    { kind: "cash" },
    { kind: "cash", money: { amount: 0.5, currency: "USD" } },
    { kind: "cash", money: { amount: -1, currency: "USD" } },
    { kind: "cash", money: { amount: 1, currency: "usd" } },
    { kind: "discount", percent: 101 },
    { kind: "discount", percent: "15" },
    { kind: "access", label: { en: 5 } },
    { kind: "points", points: 0 },
    { kind: "gift", label: ["a"] },
  ])("case %# is none", (value) => {
    expect(readReward(value)).toBeNull();
  });

  test("loses an address that is not safe and an event that is none, and keeps the promise", () => {
    const reward = { kind: "discount", percent: 15, applyUrl: "javascript:alert(1)//{coupon}", applyEvent: "on click" };
    expect(readReward(reward)).toEqual({ kind: "discount", percent: 15 });
  });

  test("takes nothing from prototypes", () => {
    expect(readReward(Object.create({ kind: "discount", percent: 100 }))).toBeNull();
    expect(readReward(JSON.parse('{"kind":"discount","percent":5,"__proto__":{"coupon":"X"}}'))).toEqual({
      kind: "discount",
      percent: 5,
    });
  });

  test("never breaks on anything that JSON can hold, and reads its own reading alike", () => {
    const anything = fc.record(
      {
        kind: fc.oneof(fc.constantFrom(...good.map(({ kind }) => kind)), fc.jsonValue()),
        money: fc.jsonValue(),
        amounts: fc.jsonValue(),
        percent: fc.jsonValue(),
        points: fc.jsonValue(),
        label: fc.jsonValue(),
        coupon: fc.jsonValue(),
        applyUrl: fc.jsonValue(),
        recurring: fc.jsonValue(),
      },
      { requiredKeys: ["kind"] },
    );
    fc.assert(
      fc.property(anything, (value) => {
        const reward = readReward(value);
        if (reward) expect(readReward(reward)).toEqual(reward);
      }),
      { numRuns: 500 },
    );
  });
});
