import { canonicalLocale } from "../program/canonical-locale.js";

/** The plural categories of CLDR, in its own order. */
export const PLURAL_CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];

/** A text per plural category, or one for every count. A language needs only the categories that it tells apart. */
export type PluralForms = string | { readonly [category in PluralCategory]?: string };

/**
 * Tells which plural category a count falls into.
 *
 * @param locale BCP 47 tag; English rules stand in for one that is none.
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function pluralCategory(count: number, locale: string): PluralCategory {
  return new Intl.PluralRules(canonicalLocale(locale)).select(count);
}

/**
 * Picks the text for a count.
 *
 * Where the count's own category has no text it is that of `other`, and then the first there is of `many`, `few`, `two`,
 * `one` and `zero`; an empty string where there is none at all.
 */
export function selectPlural(forms: PluralForms, count: number, locale: string): string {
  if (typeof forms === "string") return forms;
  const order = [pluralCategory(count, locale), ...[...PLURAL_CATEGORIES].reverse()];
  const found = order.find((category) => Object.hasOwn(forms, category) && forms[category] !== undefined);
  return (found && forms[found]) ?? "";
}
