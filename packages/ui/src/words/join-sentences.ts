/** Writes sentences one after another, with a space between them, but none after the full stop of Chinese and Japanese, which has its own. */
export const joinSentences = (sentences: readonly (string | false | null | undefined)[]): string =>
  sentences
    .filter(Boolean)
    .join(" ")
    .replace(/([。！？]) /g, "$1");
