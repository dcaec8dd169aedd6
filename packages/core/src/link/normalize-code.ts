import { checkCode } from "./check-code.js";
import { CODE_GRAMMAR } from "./code-grammar.js";

/**
 * Brings a code to the one form in which codes are compared: upper case, with look-alikes (I, L → 1, O → 0) folded only
 * where the result is a valid generated code, so that no vanity code is changed into another.
 *
 * @returns `null` when the text is no code at all.
 */
export function normalizeCode(text: string): string | null {
  if (!CODE_GRAMMAR.test(text)) return null;
  const upper = text.toUpperCase();
  const folded = upper.replace(/[IL]/g, "1").replace(/O/g, "0");
  return checkCode(folded) ? folded : upper;
}
