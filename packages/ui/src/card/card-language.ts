import { canonicalLocale, type ReferralState } from "@offshoot/core";
import type { Speech, WordPart } from "../words/speech.js";

/**
 * Tells how parts of a card speak where they stand: in the language of the host's own choice, of the card's `lang` or that of an element
 * around it, or of the browser, where there are words in it; else in English. At once where that is English; else as soon as the words are
 * there, which are fetched twice before they are given up.
 */
export function speak(
  host: Element,
  { program, locale: chosen }: ReferralState,
  parts: readonly [WordPart, WordPart?],
  tell: (speech: Speech) => void,
): void {
  const locale = canonicalLocale(chosen || host.closest("[lang]")?.getAttribute("lang") || navigator.language);
  const words = { ...parts[0].words, ...parts[1]?.words };
  if (/^en\b/.test(locale)) tell({ locale, words });
  else {
    const load = () => import("../words/speak-language.js");
    load()
      .catch(load)
      .then(({ speakLanguage }) => speakLanguage(locale, program, parts))
      .catch(() => null)
      .then((speech) => tell(speech ?? { locale: "en", direction: "ltr", words }));
  }
}
