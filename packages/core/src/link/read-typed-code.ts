import { checkCode } from "./check-code.js";
import { normalizeCode } from "./normalize-code.js";
import { type LinkPlace, readLink } from "./read-link.js";

/**
 * Reads a code as people write it: in any case, with spaces, a generated one in groups with hyphens, or the whole link
 * pasted.
 *
 * @returns `null` when there is no code in it.
 */
export function readTypedCode(text: string, place: LinkPlace): string | null {
  // What a text copied from a message brings along: spaces, zero-width and direction marks.
  const plain = text.replace(/[\s\p{Cf}]/gu, "");
  const ungrouped = normalizeCode(plain.replace(/-/g, ""));
  if (ungrouped !== null && checkCode(ungrouped)) return ungrouped;
  return normalizeCode(plain) ?? readLink(plain, place)?.code ?? null;
}
