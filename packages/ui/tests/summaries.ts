import type { Summary } from "@offshoot/core";

const usd = (amount: number) => ({ amount, currency: "USD" });
const credit = { kind: "credit", money: usd(2000) } as const;

/** An advocate who has just begun. */
export const EMPTY_SUMMARY: Summary = {
  code: "ANA",
  currency: "USD",
  available: [],
  pending: [],
  counts: { visits: 0, leads: 0, conversions: 0 },
  rewards: [],
  updatedAt: "2026-11-20T10:00:00.000Z",
};

/** A first order that the shop has not confirmed. */
export const PENDING_SUMMARY: Summary = {
  ...EMPTY_SUMMARY,
  pending: [usd(2000)],
  counts: { visits: 3, leads: 1, conversions: 1 },
  rewards: [{ id: "r1", reward: credit, state: "pending", at: "2026-11-20T09:00:00.000Z" }],
};

/** A little of everything. */
export const FULL_SUMMARY: Summary = {
  ...EMPTY_SUMMARY,
  available: [usd(4000)],
  pending: [usd(2000)],
  counts: { visits: 19, leads: 6, conversions: 5 },
  rewards: [
    {
      id: "r5",
      reward: credit,
      state: "approved",
      reason: "hold",
      availableAt: "2026-12-06T09:00:00.000Z",
      at: "2026-11-20T09:00:00.000Z",
    },
    { id: "r4", reward: credit, state: "available", at: "2026-10-28T09:00:00.000Z" },
    { id: "r3", reward: credit, state: "void", reason: "order-not-completed", at: "2026-10-02T09:00:00.000Z" },
    { id: "r2", reward: credit, state: "available", at: "2026-08-15T09:00:00.000Z" },
    { id: "r1", reward: credit, state: "redeemed", at: "2025-12-12T09:00:00.000Z" },
  ],
};
