/** A language tag as our words and rules know it. */
export interface KnownLocale {
  /** Name of the words: `de` for `de-AT`, `nb` for `nn`, `zh-hant` for `zh-TW`. */
  readonly language: string;
  /** ISO 15924, also where the tag leaves it to its language or region. */
  readonly script: string;
}

/** Reads a canonical language tag; Chinese is divided by script, and every Norwegian reads Bokmål. */
export function languageOf(locale: string): KnownLocale {
  const { language = "", script = "" } = new Intl.Locale(locale).maximize();
  const name = /^n[no]$/.test(language) ? "nb" : language;
  return { language: name === "zh" && script === "Hant" ? "zh-hant" : name, script };
}
