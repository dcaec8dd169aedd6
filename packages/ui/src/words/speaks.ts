import type { LocalizedText } from "@offshoot/core";

/** Tells whether a text can be read in a language; one without languages is for everybody. */
export function speaks(text: LocalizedText, locale: string): boolean {
  const [language = ""] = locale.split("-");
  return typeof text === "string" || Object.hasOwn(text, locale) || Object.hasOwn(text, language);
}
