import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLURAL_CATEGORIES, type PluralForms, pluralCategory, selectPlural } from "./plural.js";
import { pluralLabel } from "./plural-label.js";

describe("the text for a count", () => {
  test("is that of its category", () => {
    const forms = { zero: "0", one: "1", two: "2", few: "few", many: "many", other: "other" };
    expect([0, 1, 2, 3, 11, 100].map((count) => selectPlural(forms, count, "ar"))).toEqual(Object.values(forms));
  });

  test("is one for every count where there is one only", () => {
    expect([0, 1, 5].map((count) => selectPlural("Freunde", count, "de"))).toEqual(["Freunde", "Freunde", "Freunde"]);
  });

  test("falls back to `other`, then from `many` down to `zero`, and to nothing", () => {
    const left: Record<string, string> = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };
    const picked: string[] = [];
    for (const next of ["other", "many", "few", "two", "one", "zero"]) {
      const { one, ...rest } = left;
      // The count is 1 in English; its own category is asked for last of all here.
      picked.push(selectPlural(next === "one" ? left : rest, next === "one" ? 5 : 1, "en"));
      delete left[next];
    }
    expect(picked).toEqual(["x", "m", "f", "t", "o", "z"]);
    expect(selectPlural({}, 1, "en")).toBe("");
  });

  test("reads own forms only", () => {
    const inherited: PluralForms = Object.create({ one: "stolen" });
    expect(selectPlural(inherited, 1, "en")).toBe("");
  });

  test("follows English where the language is none", () => {
    expect(selectPlural({ one: "friend", other: "friends" }, 1, "en_US")).toBe("friend");
    expect(pluralCategory(2, "no such tag!")).toBe("other");
  });

  test("is never lost: any forms at all give a text of theirs", () => {
    const forms = fc.dictionary(fc.constantFrom(...PLURAL_CATEGORIES), fc.string({ minLength: 1 }), { minKeys: 1 });
    fc.assert(
      fc.property(forms, fc.nat(), fc.constantFrom("en", "ar", "pl", "ru", "cy", "ja"), (some, count, locale) => {
        expect(Object.values(some)).toContain(selectPlural(some, count, locale));
      }),
    );
  });
});

describe("the name of points", () => {
  test("stands in the form that their count needs, per language", () => {
    const label = {
      en: "point|points",
      pl: "punkt|punkty|punktów|punktu",
      ru: "балл|балла|баллов|балла",
      ja: "ポイント",
    };
    expect(pluralLabel(1, label)).toEqual({ en: "point", pl: "punkt", ru: "балл", ja: "ポイント" });
    expect(pluralLabel(3, label)).toEqual({ en: "points", pl: "punkty", ru: "балла", ja: "ポイント" });
    expect(pluralLabel(500, label)).toEqual({ en: "points", pl: "punktów", ru: "баллов", ja: "ポイント" });
  });

  test("has six forms in Arabic and two, of three, in French", () => {
    const ar = "لا نقاط|نقطة|نقطتان|نقاط|نقطةً|نقطة";
    expect(pluralLabel(2, { ar })).toEqual({ ar: "نقطتان" });
    expect(pluralLabel(7, { ar })).toEqual({ ar: "نقاط" });
    expect(pluralLabel(1, { fr: "point|points" })).toEqual({ fr: "point" });
    expect(pluralLabel(500, { fr: "point|points" })).toEqual({ fr: "points" });
  });

  test("is taken as English where it is for everybody, and stays as it is without forms", () => {
    expect(pluralLabel(1, "star | stars")).toBe("star");
    expect(pluralLabel(500, "stars")).toBe("stars");
  });
});
