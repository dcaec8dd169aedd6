import { describe, expect, it } from "vitest";
import { languageOf } from "./language-of.js";

const name = (tag: string) => languageOf(Intl.getCanonicalLocales(tag)[0] ?? "").language;

describe("languageOf", () => {
  it("takes a region to its language", () => {
    expect(["de", "de-AT", "pt-BR", "fr-CA", "es-419", "en-GB"].map(name)).toEqual([
      "de",
      "de",
      "pt",
      "fr",
      "es",
      "en",
    ]);
  });

  it("tells the two ways of writing Chinese apart, by script or by region", () => {
    expect(["zh", "zh-CN", "zh-SG", "zh-Hans-HK"].map(name)).toEqual(["zh", "zh", "zh", "zh"]);
    expect(["zh-TW", "zh-HK", "zh-MO", "zh-Hant"].map(name)).toEqual(["zh-hant", "zh-hant", "zh-hant", "zh-hant"]);
  });

  it("knows the other names of a language", () => {
    expect(["no", "nn", "nb-NO", "iw"].map(name)).toEqual(["nb", "nb", "nb", "he"]);
  });

  it("tells the script, also where only the tag does", () => {
    expect(languageOf("ur").script).toBe("Arab");
    expect(languageOf("ur-Latn").script).toBe("Latn");
    expect(languageOf("zh-hant").script).toBe("Hant");
  });
});
