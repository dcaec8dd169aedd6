import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatProgress, type ProgressWords } from "../../src/reward/format-progress.js";
import { PLURAL_CATEGORIES, pluralCategory, selectPlural } from "../../src/reward/plural.js";
import { pluralLabel } from "../../src/reward/plural-label.js";
import { tierProgress } from "../../src/reward/tier-progress.js";

const between = (low: number, n: number, high: number) => low <= n && n <= high;

/** Slavic languages with a `many`: Polish counts 21 among the many, Russian with 1. */
const slavic = (isOne: (n: number) => boolean) => (n: number) =>
  isOne(n) ? "one" : between(2, n % 10, 4) && !between(12, n % 100, 14) ? "few" : "many";

/**
 * The rules of CLDR for whole numbers, written out from its chart.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
const BY_THE_BOOK: Readonly<Record<string, (n: number) => string>> = {
  en: (n) => (n === 1 ? "one" : "other"),
  ja: () => "other",
  he: (n) => (n === 1 ? "one" : n === 2 ? "two" : "other"),
  cs: (n) => (n === 1 ? "one" : between(2, n, 4) ? "few" : "other"),
  lt: (n) =>
    n % 10 === 1 && !between(11, n % 100, 19) ? "one" : n % 10 > 1 && !between(11, n % 100, 19) ? "few" : "other",
  cy: (n) => ({ 0: "zero", 1: "one", 2: "two", 3: "few", 6: "many" })[n] ?? "other",
  ar: (n) => {
    if (n < 3) return ["zero", "one", "two"][n] ?? "";
    return between(3, n % 100, 10) ? "few" : between(11, n % 100, 99) ? "many" : "other";
  },
  pl: slavic((n) => n === 1),
  ru: slavic((n) => n % 10 === 1 && n % 100 !== 11),
  uk: slavic((n) => n % 10 === 1 && n % 100 !== 11),
};

/** "of so many friends" in languages that tell more forms apart than English. */
const FRIENDS = {
  ar: { zero: "لا أصدقاء", one: "صديق واحد", two: "صديقين", few: "أصدقاء", many: "صديقًا", other: "صديق" },
  pl: { one: "znajomego", few: "znajomych", many: "znajomych", other: "znajomego" },
  ru: { one: "друга", few: "друзей", many: "друзей", other: "друга" },
} as const;

describe("plurals", () => {
  test.each(Object.keys(BY_THE_BOOK))("of %s are those of CLDR up to a thousand, and of Intl beyond", (locale) => {
    const rule = BY_THE_BOOK[locale];
    const counts = Array.from({ length: 1001 }, (_, n) => n);
    expect(counts.filter((n) => pluralCategory(n, locale) !== rule?.(n))).toEqual([]);
    fc.assert(
      fc.property(fc.nat(10_000_000), (n) => {
        expect(pluralCategory(n, locale)).toBe(new Intl.PluralRules(locale).select(n));
      }),
    );
  });

  test("of every language have a text: that of Intl's category where there is one", () => {
    const forms = Object.fromEntries(PLURAL_CATEGORIES.map((category) => [category, `<${category}>`]));
    const locales =
      "ar bg cs cy da de el en es fi fr ga he hi hu id it ja ko lt lv mt nb nl pl pt ro ru sl sv th tr uk vi zh";
    for (const locale of locales.split(" ")) {
      const rules = new Intl.PluralRules(locale);
      for (let n = 0; n < 250; n++) expect(selectPlural(forms, n, locale)).toBe(`<${rules.select(n)}>`);
    }
  });

  test.each(Object.keys(FRIENDS) as (keyof typeof FRIENDS)[])(
    "stand in the sentence of tier progress: %s",
    (locale) => {
      const forms: Readonly<Record<string, string>> = FRIENDS[locale];
      const sentences = Object.fromEntries(
        Object.entries(forms).map(([category, noun]) => [category, `{count}/{at} ${noun}: {reward}`]),
      );
      const words: ProgressWords = { next: sentences, done: sentences };
      const digits = new Intl.NumberFormat(locale);
      for (let at = 1; at <= 130; at++) {
        const noun = forms[BY_THE_BOOK[locale]?.(at) ?? ""];
        const progress = tierProgress(at - 1, [{ at, reward: { kind: "gift", label: "X" } }]);
        expect(noun).toBeDefined();
        expect(formatProgress(progress, locale, words)).toBe(
          `${digits.format(at - 1)}/${digits.format(at)} ${noun}: \u2068X\u2069`,
        );
      }
    },
  );

  test.each(["en", "ar", "pl", "ru", "cs", "he", "ja", "cy"])(
    "name points in %s, forms in the order of CLDR",
    (locale) => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      const label = PLURAL_CATEGORIES.filter((one) => pluralCategories.includes(one)).join("|");
      for (let n = 1; n < 250; n++)
        expect(pluralLabel(n, { [locale]: label })).toEqual({ [locale]: BY_THE_BOOK[locale]?.(n) });
    },
  );
});
