import type { CheckedOverlay, CheckedProgram } from "../program/checked-program.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { overlay } from "./overlay.js";

/** What a preset may say: no link, no consent, no backend, and no amount of money. */
export type Preset = CheckedOverlay & Pick<CheckedProgram, "attribution">;

/**
 * Where a program starts by its model, each value to be overridden by the document.
 *
 * `transactional`, a shop whose orders are quick and repeated:
 * - both sides get 10 %, a small discount, and the same for both because that reads as fair. It is a promise: say your own;
 * - 30 days of hold, because a usual return period is 14 to 30 days;
 * - a touch counts for 30 days, because who buys at all buys soon;
 * - only new customers, or regular ones would invite each other round in circles;
 * - messengers first, and the question after an order, when somebody has just decided to trust the shop.
 *
 * `relationship`, a service that people commit to (software, banking, health, a craft):
 * - nobody is paid: between people who trust each other a reward makes advice look bought. The document may say otherwise;
 * - a touch counts for 180 days, because such decisions take months;
 * - the question only after a score of 9 or 10 (a promoter in the sense of the Net Promoter Score), at most every 90 days,
 *   and after a no only in half a year.
 *
 * `ecosystem`, partners who bring customers as a business:
 * - 20 % of each order for 12 months, the lower end of the 20 to 30 % that partner programs of software commonly pay, and
 *   nothing without an order;
 * - 45 days of hold, so that a month's orders can be refunded before they are paid out;
 * - a touch counts for 90 days;
 * - nobody is interrupted: partners come on purpose, and publish rather than chat.
 */
export const MODEL_PRESETS: Readonly<Record<NonNullable<ResolvedProgram["model"]>, Preset>> = {
  transactional: {
    attribution: { windowDays: 30 },
    rewards: {
      advocate: { kind: "discount", percent: 10 },
      friend: { kind: "discount", percent: 10 },
      holdDays: 30,
    },
    eligibility: { friend: "new" },
    share: { channels: ["native", "copy", "whatsapp", "email", "qr"] },
    prompt: { on: "conversion", maxPerDays: 30 },
  },
  relationship: {
    attribution: { windowDays: 180 },
    eligibility: { friend: "new" },
    share: { channels: ["native", "copy", "email", "linkedin"] },
    prompt: { on: "feedback", minScore: 9, maxPerDays: 90, quietAfterCloseDays: 180 },
  },
  ecosystem: {
    attribution: { windowDays: 90 },
    rewards: {
      advocate: { kind: "revenue-share", percent: 20, recurring: { months: 12 } },
      holdDays: 45,
    },
    eligibility: { friend: "new" },
    share: { channels: ["copy", "email", "linkedin", "x", "qr"] },
    prompt: { on: "manual" },
  },
};

/**
 * What a program starts with by what the advocate is to the site, over the model's.
 *
 * `customer` adds nothing. The others are partners, who are not asked by a dialog and whose messages have to say that they
 * are advertising:
 * - `affiliate`: the last touch gets the credit, as is usual where several publishers write of one thing, for 30 days;
 * - `co-marketing`: two sites recommend each other, so nobody is paid unless the document says so;
 * - `integration`: the product of one is used inside that of the other; trying both takes long, so a touch counts for 120 days.
 */
export const KIND_PRESETS: Readonly<Record<NonNullable<CheckedProgram["kind"]>, Preset>> = {
  customer: {},
  affiliate: {
    attribution: { model: "last-touch", windowDays: 30 },
    disclosure: { en: "I earn a commission when you buy." },
    prompt: { on: "manual" },
  },
  "co-marketing": {
    rewards: { advocate: null, friend: null },
    disclosure: { en: "We are partners and recommend each other." },
    prompt: { on: "manual" },
  },
  integration: {
    attribution: { windowDays: 120 },
    disclosure: { en: "We earn a share when you subscribe." },
    prompt: { on: "manual" },
  },
};

/** Lays a document over the presets that it names: what it says itself always holds. */
export function withPresets(document: CheckedProgram): CheckedProgram {
  const { model, kind } = document;
  const base = overlay<Preset>(model ? MODEL_PRESETS[model] : {}, kind ? KIND_PRESETS[kind] : {});
  return overlay<CheckedProgram>(base, document);
}
