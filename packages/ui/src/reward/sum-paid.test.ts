import type { RewardEntry } from "@offshoot/core";
import { expect, it } from "vitest";
import { sumPaid } from "./sum-paid.js";

const paid = (amount: number, currency: string, more: Partial<RewardEntry> = {}): RewardEntry => ({
  id: `${amount}`,
  reward: { kind: "revenue-share", percent: 20 },
  earned: { amount, currency },
  state: "redeemed",
  at: "2026-01-01T00:00:00Z",
  ...more,
});

it("adds up what has been paid, one sum per currency, and nothing else", () => {
  const { earned: _, ...cash } = paid(500, "USD", {
    reward: { kind: "cash", money: { amount: 700, currency: "USD" } },
  });
  expect(sumPaid([paid(1990, "USD"), cash, paid(300, "EUR"), paid(9999, "USD", { state: "available" })])).toEqual([
    { amount: 2690, currency: "USD" },
    { amount: 300, currency: "EUR" },
  ]);
});

it("says nothing of a list that may be only the newest part", () => {
  expect(sumPaid(Array.from({ length: 100 }, () => paid(100, "USD")))).toBeNull();
});
