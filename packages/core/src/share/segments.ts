/** Cuts a text into words, sentences or the characters that a reader sees; joined they are the text again. */
export function segments(
  text: string,
  granularity: "grapheme" | "word" | "sentence",
  locale?: string,
): readonly string[] {
  try {
    return Array.from(new Intl.Segmenter(locale, { granularity }).segment(text), ({ segment }) => segment);
  } catch {
    // A tag that is none, or a browser from before 2024 (https://caniuse.com/mdn-javascript_builtins_intl_segmenter).
    return granularity === "grapheme" ? Array.from(text) : text.split(/(?<=\s)/);
  }
}

/** Cuts a text where it may be shortened. What has no spaces is cut as its language does; an address is never cut. */
export function wordsOf(text: string, locale: string): readonly string[] {
  return text
    .split(/(?<=\s)/)
    .flatMap((word) => (/^[\x21-\x7e]*\s*$/.test(word) ? [word] : segments(word, "word", locale)));
}
