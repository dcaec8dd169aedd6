import { canonicalLocale, type LocalizedText } from "@offshoot/core";
import { speaks } from "../words/speaks.js";

/** The language a card speaks, and the direction it needs; `undefined` follows the page. */
export interface CardLanguage {
  readonly locale: string;
  readonly direction: "ltr" | "rtl" | undefined;
}

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/;

/** Finds the language asked for: the host's own choice, the card's `lang` or that of an element around it, the browser's. */
function askedLocale(host: Element, chosen: string | null): string {
  return canonicalLocale(chosen || host.closest("[lang]")?.getAttribute("lang") || navigator.language);
}

/** Chooses the language asked for where there are words in it, else English, so that numbers and words never come from two languages. */
export function chooseLanguage(
  host: Element,
  words: Readonly<Record<string, LocalizedText>>,
  chosen: string | null,
): CardLanguage {
  const asked = askedLocale(host, chosen);
  const [language = "en"] = asked.split("-");
  const isSpoken =
    language === "en" || Object.values(words).some((text) => typeof text === "object" && speaks(text, asked));
  if (!isSpoken) return { locale: "en", direction: "ltr" };
  return { locale: asked, direction: RIGHT_TO_LEFT.test(language) ? "rtl" : undefined };
}
