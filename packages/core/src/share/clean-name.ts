const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Prepares a name for a message: one line, without control, direction and invisible characters. It is isolated only
 * where its direction differs from the sentence's, because an isolate makes a text message cost more. What a host has given as a name and is neither text nor number is none.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function cleanName(name: unknown, sentence: string): string {
  const written = typeof name === "string" || typeof name === "number" ? `${name}` : "";
  const clean = written
    .replace(/\s+/g, " ")
    // Joiners belong to names in Persian and Hindi, and to emoji.
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim();
  return clean && RIGHT_TO_LEFT.test(clean) !== RIGHT_TO_LEFT.test(sentence) ? `\u2068${clean}\u2069` : clean;
}
