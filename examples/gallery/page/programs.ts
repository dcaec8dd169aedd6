import type { ProgramDocument } from "@offshoot/core";

const base: ProgramDocument = {
  program: "fernhill-friends",
  link: { base: "https://fernhill.example/" },
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "USD" },
    friend: { kind: "discount", percent: 15, apply: { coupon: "FRIEND15" } },
    holdDays: 14,
  },
  terms: { url: "https://fernhill.example/terms" },
};

const tiers = [
  { at: 3, reward: { kind: "access", label: "early access" } },
  { at: 10, reward: { kind: "credit", amount: 50, currency: "USD" } },
] as const;

const testimonials = [{ quote: "Half my street has a lemon tree now.", name: "Mara", rating: 5 }] as const;

const channels = [
  "native",
  "copy",
  "whatsapp",
  "email",
  "qr",
  "telegram",
  "sms",
  "facebook",
  "x",
  "linkedin",
  "bluesky",
  "mastodon",
] as const;

/** The same nursery with different programs, each of which shows something that the others do not. */
export const PROGRAMS: Readonly<Record<string, ProgramDocument>> = {
  usual: base,
  "many-channels": { ...base, share: { channels: [...channels] } },
  tiers: { ...base, rewards: { ...base.rewards, tiers } },
  everything: {
    ...base,
    rewards: { ...base.rewards, tiers },
    share: { channels: [...channels] },
    testimonials,
    eligibility: { friend: "new", minimumOrder: 30, countries: ["US", "CA"] },
    terms: { url: "https://fernhill.example/terms", summary: "One reward for each friend who orders." },
    support: { url: "https://fernhill.example/help" },
  },
  "no-rewards": { ...base, rewards: {} },
  "in-yen": {
    ...base,
    rewards: {
      advocate: { kind: "cash", amount: 2000, currency: "JPY" },
      friend: { kind: "discount", amount: 1500, currency: "JPY" },
    },
  },
  points: {
    ...base,
    rewards: {
      advocate: { kind: "points", points: 500, label: "leaves" },
      friend: { kind: "gift", label: "a potted fern" },
    },
  },
  partner: {
    ...base,
    kind: "affiliate",
    rewards: { advocate: { kind: "revenue-share", percent: 20 }, friend: { kind: "discount", percent: 10 } },
    agreement: { revenueShare: 20, months: 12, reviewAt: "2027-06-30" },
  },
};
