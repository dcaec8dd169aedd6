import type { WordKey } from "./en.js";
import type { Translate, WordValues } from "./fill-words.js";

/** Words that differ by count. */
export type CountKey =
  | "tier.next"
  | "tier.done"
  | "tier.first"
  | "steps.hold"
  | "rules.cap"
  | "rules.expires"
  | "question.left";

/** Gives the word for a count: `tier.next.few` where the language has that category and somebody wrote it, else `tier.next.other`. */
export function sayCount(t: Translate, key: CountKey, count: number, locale: string, values: WordValues): string {
  // Categories that English does not tell apart come from the words of a program.
  const exact = `${key}.${new Intl.PluralRules(locale).select(count)}` as WordKey;
  return t(exact, values) || t(`${key}.other`, values);
}
