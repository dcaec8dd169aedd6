import { canonicalLocale } from "../program/canonical-locale.js";
import { fillSentence } from "./fill-sentence.js";
import { formatReward } from "./format-reward.js";
import { isolateText } from "./isolate-text.js";
import type { Reward, RewardKind } from "./reward.js";

/** Which whole sentence an offer needs: a discount in percent has its own, and so has a program without a reward. */
export type OfferForm = RewardKind | "percent" | "none";

/** A headline per form, in one language; `{reward}` is filled in. */
export type OfferWords = Readonly<Record<OfferForm, string>>;

/** The headlines in English. */
export const OFFER_WORDS: OfferWords = {
  percent: "Give a friend {reward} off",
  discount: "Give a friend {reward} off",
  credit: "Give a friend {reward} to spend",
  cash: "Give a friend {reward}",
  access: "For a friend: {reward}",
  gift: "For a friend: {reward}",
  points: "Give a friend {reward}",
  "revenue-share": "Give a friend {reward} of every order",
  none: "Invite a friend",
};

/** Tells which sentence an offer needs. */
export function offerForm(reward: Reward | null): OfferForm {
  if (!reward) return "none";
  return reward.kind === "discount" && reward.percent !== undefined ? "percent" : reward.kind;
}

/**
 * Says what a friend is given, as the headline of the invite card does: "Give a friend 15% off".
 *
 * @param reward What the friend gets; `null` where the program gives nothing.
 * @param locale BCP 47 tag.
 * @param words The headlines in that language; those that are missing are English. @default OFFER_WORDS
 * @param currency ISO 4217 code of the reader's currency, for a reward with an amount in several. @default the first one
 */
export function formatOffer(
  reward: Reward | null,
  locale: string,
  words: Partial<OfferWords> = {},
  currency?: string,
): string {
  const form = offerForm(reward);
  const sentence = words[form] ?? OFFER_WORDS[form];
  if (!reward) return sentence;
  const worth = formatReward(reward, canonicalLocale(locale), currency);
  // A name that somebody wrote may run in another direction than the sentence; an amount by Intl is in the reader's own.
  return fillSentence(sentence, { reward: reward.label === undefined ? worth : isolateText(worth) });
}
