/** A text that visitors read: one for everybody, or one per BCP 47 locale. */
export type LocalizedText = string | { readonly [locale: string]: string };

/**
 * Picks the text for a locale: the exact tag, then its language, then English, then the first one there is.
 *
 * @returns An empty string when the text has no entry at all.
 */
export function localize(text: LocalizedText, locale: string): string {
  if (typeof text === "string") return text;
  const language = locale.split("-")[0] ?? locale;
  for (const key of [locale, language, "en"]) {
    const found = Object.hasOwn(text, key) ? text[key] : undefined;
    if (found !== undefined) return found;
  }
  return Object.values(text)[0] ?? "";
}
