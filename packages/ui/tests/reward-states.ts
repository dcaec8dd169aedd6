import type { RewardEntry, Summary } from "@offshoot/core";
import type { Script } from "./scripted-referral.js";
import { EMPTY_SUMMARY, FULL_SUMMARY, PENDING_SUMMARY, TIER_SUMMARY, TIERS } from "./summaries.js";

const usd = (amount: number) => ({ amount, currency: "USD" });
const credit = { kind: "credit", money: usd(2000) } as const;
const share = { kind: "revenue-share", percent: 20 } as const;
const support = { url: "https://acme.example/help" } as const;
const at = "2026-11-20T09:00:00.000Z";

/** One reward that can be used, by a code, a link, an event or somebody to talk to. */
const usable = (reward: RewardEntry["reward"], use: NonNullable<RewardEntry["use"]>): Summary => ({
  ...EMPTY_SUMMARY,
  available: reward.money ? [reward.money] : [],
  rewards: [{ id: "u1", reward, state: "available", use, at }],
});

const code = { kind: "discount", percent: 15, coupon: "THANKS-7Q2K" } as const;

/** A credit that will be taken off by itself. */
export const AUTOMATIC_SUMMARY = usable(credit, "automatic");
/** A discount with a code to take along. */
export const CODE_SUMMARY = usable(code, "code");
/** A discount that an address of the shop applies. */
export const LINK_SUMMARY = usable({ ...code, applyUrl: "https://acme.example/discount/{coupon}" }, "link");
/** A discount that the page itself applies. */
export const EVENT_SUMMARY = usable({ ...code, applyEvent: "acme:discount" }, "link");
/** Something to choose for. */
export const CHOOSE_SUMMARY = usable(credit, "choose");
/** Money that is paid out by somebody. */
export const CASH_SUMMARY = usable({ ...credit, kind: "cash" }, "contact");

/** What comes of `PENDING_SUMMARY`. */
export const ARRIVED_SUMMARY: Summary = {
  ...PENDING_SUMMARY,
  available: PENDING_SUMMARY.pending,
  pending: [],
  rewards: PENDING_SUMMARY.rewards.map((entry) => ({ ...entry, state: "available" })),
};

/** Friends who joined, best places, and names where somebody agreed. */
export const PEOPLE_SUMMARY: Summary = {
  ...FULL_SUMMARY,
  rewards: FULL_SUMMARY.rewards.map((entry, index) => ({
    ...entry,
    ...(index < 3 && { label: ["Mara", "J.", "Theo"][index] as string }),
  })),
  invited: [
    { label: "Noor", state: "joined", at: "2026-11-18T09:00:00.000Z" },
    { state: "joined", at: "2026-11-12T09:00:00.000Z" },
    { label: "Ida", state: "ordered", at: "2026-11-10T09:00:00.000Z" },
    { label: "K.", state: "joined", at: "2026-11-02T09:00:00.000Z" },
    { state: "joined", at: "2026-10-30T09:00:00.000Z" },
  ],
  leaderboard: [
    { rank: 1, name: "Zoë", count: 1204 },
    { rank: 2, name: "مريم", count: 37 },
    { rank: 3, count: 31 },
    { rank: 4, name: "Alexander-Maximilian von und zu Hohenfels", count: 18 },
    { rank: 5, name: "Bo", count: 12 },
    { rank: 6, name: "Cy", count: 11 },
    { rank: 18, count: 5, isOwn: true },
  ],
};

/** A year of a partner's orders, three of which are not paid yet. */
export const PARTNER_SUMMARY: Summary = {
  ...EMPTY_SUMMARY,
  available: [usd(48_000)],
  pending: [usd(11_980)],
  counts: { visits: 1240, leads: 96, conversions: 42 },
  rewards: Array.from({ length: 14 }, (_, index): RewardEntry => {
    const state = index < 2 ? "approved" : index < 6 ? "available" : "redeemed";
    return {
      id: `p${index}`,
      reward: share,
      earned: usd(5990 + 1010 * index),
      state,
      ...(state === "approved" && { reason: "hold", availableAt: "2026-12-20T09:00:00.000Z" }),
      ...(state !== "redeemed" && { use: "contact" }),
      at: new Date(Date.UTC(2026, 10 - index, 18, 9)).toISOString(),
    };
  }),
};

/** What a partner's program says. */
export const PARTNER_PROGRAM = {
  kind: "affiliate",
  support,
  rewards: { advocate: share, friend: { kind: "discount", percent: 10 }, holdDays: 45 },
  agreement: {
    revenueShare: 20,
    months: 12,
    reviewAt: "2027-03-01",
    targets: [
      { metric: "referrals", target: 150, by: "2026-12-31" },
      { metric: "conversion-rate", target: 5 },
      { metric: "revenue", target: 50_000, by: "2027-06-30" },
    ],
  },
  goals: [{ metric: "conversions", target: 1000, by: "2027-06-30" }],
} as const satisfies Script["known"];

const tiers = { advocate: credit, friend: null, holdDays: 14, tiers: TIERS } as const;

/** States of the reward card that only some programs and people know, by name. */
export const REWARD_SCRIPTS: Readonly<Record<string, Script>> = {
  "reward automatic": { advocate: "ana", summary: AUTOMATIC_SUMMARY },
  "reward code": { advocate: "ana", summary: CODE_SUMMARY },
  "reward link": { advocate: "ana", summary: LINK_SUMMARY },
  "reward choose": { advocate: "ana", summary: CHOOSE_SUMMARY, known: { support } },
  "reward cash": { advocate: "ana", summary: CASH_SUMMARY, known: { support } },
  "reward people": {
    advocate: "ana",
    summary: { ...PEOPLE_SUMMARY, tier: TIER_SUMMARY.tier as NonNullable<Summary["tier"]> },
    known: { rewards: tiers, support },
  },
  "reward partner": { advocate: "ana", summary: PARTNER_SUMMARY, known: PARTNER_PROGRAM },
  "reward partner empty": {
    advocate: "ana",
    summary: { ...EMPTY_SUMMARY, counts: { visits: 31, leads: 4, conversions: 0 } },
    known: PARTNER_PROGRAM,
  },
  "reward old": { advocate: "ana", summary: "down", recalled: FULL_SUMMARY },
  "reward closed": { advocate: "ana", summary: { ...FULL_SUMMARY, closed: "budget" }, known: { support } },
};
