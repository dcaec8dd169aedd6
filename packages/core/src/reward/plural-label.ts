import { canonicalLocale } from "../program/canonical-locale.js";
import type { LocalizedText } from "../program/localized-text.js";
import { PLURAL_CATEGORIES, pluralCategory } from "./plural.js";

/** Picks from `"point|points"` the form for a count, in the order of the categories that the language tells apart. */
function pickForm(text: string, count: number, locale: string): string {
  const forms = text.split("|").map((form) => form.trim());
  const { pluralCategories } = new Intl.PluralRules(canonicalLocale(locale)).resolvedOptions();
  const known = PLURAL_CATEGORIES.filter((category) => pluralCategories.includes(category));
  return forms[known.indexOf(pluralCategory(count, locale))] ?? forms.at(-1) ?? "";
}

/**
 * Gives the name that so many points have, from a name with its plural forms: `"point|points"`, or per locale
 * `{ en: "point|points", pl: "punkt|punkty|punktów|punktu" }`, forms in CLDR's order (zero, one, two, few, many, other), each
 * for a category that the language tells apart. Where there are fewer the last one stands in; a text for everybody is taken as
 * English.
 *
 * A reward's count never changes, so that its label is read once and needs no forms later.
 */
export function pluralLabel(count: number, label: LocalizedText): LocalizedText {
  if (typeof label === "string") return pickForm(label, count, "en");
  return Object.fromEntries(Object.entries(label).map(([locale, text]) => [locale, pickForm(text, count, locale)]));
}
