import type { Summary } from "@offshoot/core";

/** A moment of this year, so that no card names the year with its day. */
const thisYear = (rest: string) => `${new Date().getFullYear()}-${rest}`;

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
  updatedAt: thisYear("11-20T10:00:00.000Z"),
};

/** Early access for three friends, twenty-five dollars for five. */
export const TIERS = [
  { at: 3, reward: { kind: "access", label: "Early access" } },
  { at: 5, reward: { kind: "cash", money: usd(2500) } },
] as const;

/** A first order that the shop has not confirmed. */
export const PENDING_SUMMARY: Summary = {
  ...EMPTY_SUMMARY,
  pending: [usd(2000)],
  counts: { visits: 3, leads: 1, conversions: 1 },
  rewards: [{ id: "r1", reward: credit, state: "pending", at: thisYear("11-20T09:00:00.000Z") }],
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
      availableAt: thisYear("12-06T09:00:00.000Z"),
      at: thisYear("11-20T09:00:00.000Z"),
    },
    { id: "r4", reward: credit, state: "available", at: thisYear("10-28T09:00:00.000Z") },
    { id: "r3", reward: credit, state: "void", reason: "order-not-completed", at: thisYear("10-02T09:00:00.000Z") },
    { id: "r2", reward: credit, state: "available", at: thisYear("08-15T09:00:00.000Z") },
    { id: "r1", reward: credit, state: "redeemed", at: "2025-12-12T09:00:00.000Z" },
  ],
};

/** On the way to a tier, with every way to use a reward and every new reason. */
export const TIER_SUMMARY: Summary = {
  ...EMPTY_SUMMARY,
  available: [usd(2000)],
  counts: { visits: 9, leads: 3, conversions: 2 },
  tier: { count: 2, reached: null, next: TIERS[0] },
  rewards: [
    {
      id: "t1",
      reward: credit,
      state: "available",
      use: "automatic",
      expiresAt: thisYear("12-20T09:00:00.000Z"),
      at: thisYear("11-20T09:00:00.000Z"),
    },
    {
      id: "t2",
      reward: { kind: "points", points: 500, label: "points" },
      state: "available",
      use: "contact",
      at: thisYear("11-18T09:00:00.000Z"),
    },
    { id: "t3", reward: credit, state: "void", reason: "below-minimum", at: thisYear("11-10T09:00:00.000Z") },
    {
      id: "t4",
      reward: { kind: "revenue-share", percent: 20 },
      state: "pending",
      reason: "tax-form-needed",
      at: thisYear("11-02T09:00:00.000Z"),
    },
  ],
};
