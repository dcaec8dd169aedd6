import { segments } from "./segments.js";

/** A link counts as this much, however long it is: https://docs.x.com/fundamentals/counting-characters */
export const SHORT_LINK = 23;

/** What counts once; everything else counts twice: https://github.com/twitter/twitter-text/blob/master/config/v3.json */
const LIGHT = /^[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]$/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Anything that X may take for an address. */
const ADDRESS = /[^\s@]+\.\p{L}{2,}[^\s]*/gu;

/** Length as X counts it: Chinese, Japanese, Korean and emoji twice, an address within the text as 23 at least. */
export function weightedLength(text: string): number {
  let length = 0;
  for (const character of segments(text.normalize("NFC"), "grapheme")) {
    if (EMOJI.test(character)) length += 2;
    else for (const point of character) length += LIGHT.test(point) ? 1 : 2;
  }
  for (const [address] of text.matchAll(ADDRESS)) length += Math.max(0, SHORT_LINK - address.length);
  return length;
}

/** Length in the characters that a reader sees, as Bluesky and Mastodon count. */
export function graphemeLength(text: string): number {
  return segments(text, "grapheme").length;
}

/** Length as Threads counts: an emoji is as long as its UTF-8. */
export function threadsLength(text: string): number {
  return segments(text, "grapheme").reduce(
    (length, character) =>
      length + (EMOJI.test(character) ? new TextEncoder().encode(character).length : character.length),
    0,
  );
}

/** The alphabet of text messages, and what takes two places in it: https://www.etsi.org/deliver/etsi_ts/123000_123099/123038/ */
const GSM_7 = /^[\n\r @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€\f-]*$/;
const GSM_7_DOUBLE = /[\^{}\\[~\]|€\f]/;

/** Tells whether a text needs no more than the alphabet of text messages, where 160 characters make one part. */
export function isGsm7(text: string): boolean {
  return GSM_7.test(text);
}

/**
 * Counts the parts of a text message, each of which costs: 160 characters are one part and 153 each of several, or 70
 * and 67 where a single character is outside the alphabet of text messages.
 */
export function smsParts(text: string): number {
  const isPlain = isGsm7(text);
  const [alone, each] = isPlain ? [160, 153] : [70, 67];
  const sizes = Array.from(text, (character) =>
    isPlain ? 1 + Number(GSM_7_DOUBLE.test(character)) : character.length,
  );
  if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return 1;
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    // A character is never torn in two.
    if (used + size > each) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}

const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": "...",
};

/** Sets quotation marks, dashes and spaces plainly, as a typewriter would. */
export function plainMarks(text: string): string {
  return text.replace(/[‘’“”–—…]/g, (mark) => PLAIN[mark] ?? mark).replace(/[\u00a0\u2009\u202f]/g, " ");
}
