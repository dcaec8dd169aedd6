/**
 * Hashes a text with FNV-1a, 32 bits, over UTF-16 code units: quick, tiny, not for secrets.
 *
 * @returns An unsigned 32-bit number.
 * @see https://www.rfc-editor.org/rfc/rfc9923
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
