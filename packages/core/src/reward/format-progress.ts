import { canonicalLocale } from "../program/canonical-locale.js";
import { fillSentence } from "./fill-sentence.js";
import { formatReward } from "./format-reward.js";
import { isolateText } from "./isolate-text.js";
import { type PluralForms, selectPlural } from "./plural.js";
import { type TierProgress, wholeCount } from "./tier-progress.js";

/** The sentences of tier progress in one language; `{count}`, `{at}` and `{reward}` are filled in, the plural is that of `{at}`. */
export interface ProgressWords {
  /** A tier is ahead. */
  readonly next: PluralForms;
  /** The last tier is reached. */
  readonly done: PluralForms;
}

/** The sentences of tier progress in English. */
export const PROGRESS_WORDS: ProgressWords = {
  next: { one: "{count} of {at} friend, then {reward}", other: "{count} of {at} friends, then {reward}" },
  done: { one: "{count} of {at} friend: {reward}", other: "{count} of {at} friends: {reward}" },
};

/**
 * Says how far somebody is on the way to the next tier: "2 of 3 friends, then Early access", and at the last one
 * "3 of 3 friends: Early access". The reward is isolated, so that it reads in its own direction. Empty without tiers.
 *
 * @param locale BCP 47 tag, for numbers, the reward and the choice of the plural.
 * @param words The sentences in that language, each with its plural forms. @default PROGRESS_WORDS
 * @param currency ISO 4217 code of the reader's currency, for a reward with an amount in several. @default the first one
 */
export function formatProgress(
  { count, reached, next }: TierProgress,
  locale: string,
  words: ProgressWords = PROGRESS_WORDS,
  currency?: string,
): string {
  const tier = next ?? reached;
  if (!tier) return "";
  const { reward } = tier;
  const at = wholeCount(tier.at);
  const language = canonicalLocale(locale);
  const digits = new Intl.NumberFormat(language);
  return fillSentence(selectPlural(next ? words.next : words.done, at, language), {
    // Whoever has brought more than the last tier asks for has still reached all of it.
    count: digits.format(Math.min(wholeCount(count), at)),
    at: digits.format(at),
    reward: isolateText(formatReward(reward, language, currency)),
  });
}
