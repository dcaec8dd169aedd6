import type { MessagePart } from "./message.js";

/**
 * How advertising has to be called, by language: the word of the law or of its guardians.
 *
 * @see https://www.asa.org.uk/resource/influencers-guide.html
 * @see https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047663185 article 5
 */
const WORDS: Readonly<Record<string, string>> = {
  ar: "إعلان",
  bg: "Реклама",
  bn: "বিজ্ঞাপন",
  cs: "Reklama",
  da: "Reklame",
  de: "Anzeige",
  el: "Διαφήμιση",
  en: "Ad",
  es: "Publicidad",
  fa: "تبلیغ",
  fi: "Mainos",
  fr: "Publicité",
  he: "פרסומת",
  hi: "विज्ञापन",
  hu: "Hirdetés",
  id: "Iklan",
  it: "Pubblicità",
  ja: "広告",
  ko: "광고",
  ms: "Iklan",
  nb: "Reklame",
  nl: "Advertentie",
  nn: "Reklame",
  no: "Reklame",
  pl: "Reklama",
  pt: "Publicidade",
  ro: "Publicitate",
  ru: "Реклама",
  sk: "Reklama",
  sv: "Reklam",
  th: "โฆษณา",
  tr: "Reklam",
  uk: "Реклама",
  ur: "اشتہار",
  vi: "Quảng cáo",
  zh: "广告",
  "zh-Hant": "廣告",
};

/** Chinese is written in one of two scripts; the region says which where the tag does not. */
function wordFor(locale: string): string {
  const [language = ""] = locale.split("-");
  const key = /^zh-.*(hant|tw|hk|mo)/i.test(locale) ? "zh-Hant" : language;
  return (Object.hasOwn(WORDS, key) && WORDS[key]) || "Ad";
}

/** The word with its colon as the language sets it: `Ad:`, `Publicité :`, `広告：`. */
export function adLabel(locale: string): string {
  const colon = /^fr\b/.test(locale) ? "\u00a0:" : /^(zh|ja)\b/.test(locale) ? "：" : ":";
  return wordFor(locale) + colon;
}

/** Leads a message with the word for an ad in its reader's language, once: a template or a disclosure may begin with it. */
export function labelAsAd(parts: readonly MessagePart[], locale: string): readonly MessagePart[] {
  // "#ad", "[Anzeige]" and "Ad:" count, "Adam gives you" does not.
  const isLabelled = new RegExp(`^[^\\p{L}]{0,3}${wordFor(locale)}(?![\\p{L}\\p{M}])[\\s:：\\].)]*`, "iu");
  const written = parts.filter(({ text }) => text.trim());
  if (isLabelled.test(written[0]?.text.trimStart() ?? "")) return parts;
  const label: MessagePart = { text: `${adLabel(locale)} `, isKept: true };
  return [
    label,
    ...parts.map((part) => ({ ...part, text: part.isKept ? part.text.replace(isLabelled, "") : part.text })),
  ];
}
