import { CODE_ALPHABET, CODE_LENGTH, checkSymbol } from "./check-symbol.js";
import type { CodeOptions } from "./create-code.js";

/** Hashes bytes with SHA-256. Web Crypto is missing on plain http, as when a phone opens a developer's machine. */
async function sha256(text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  if (crypto.subtle) return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const { sha256: hash } = await import("@noble/hashes/sha2.js");
  return hash(bytes);
}

/** Reads five bits of the hash, counted from its first bit. */
function symbolAt(hash: Uint8Array, index: number): string {
  const bit = index * 5;
  const [high = 0, low = 0] = hash.subarray(bit >> 3);
  return CODE_ALPHABET[(((high << 8) | low) >> (11 - (bit & 7))) & 31] as string;
}

/**
 * Derives an advocate's code from their account id: the same on every device, with no round trip.
 *
 * The first 50 bits of SHA-256 over `program + "\n" + id + "\n" + counter`, five at a time, and a check character; the
 * counter rises from 0 until that character is alphanumeric. An identifier, not a secret; never derive from an e-mail address.
 *
 * @param options.isBlocked Refuses a code: the counter rises on. It has to be the same wherever the code is derived.
 * @default none is refused
 *
 * @example
 * await deriveCode("acme-friends", "customer-42"); // the same eleven characters wherever it runs
 */
export async function deriveCode(
  program: string,
  id: string,
  { isBlocked }: Pick<CodeOptions, "isBlocked"> = {},
): Promise<string> {
  for (let counter = 0; ; counter++) {
    const hash = await sha256(`${program}\n${id}\n${counter}`);
    const code = Array.from({ length: CODE_LENGTH }, (_, index) => symbolAt(hash, index)).join("");
    const check = checkSymbol(code);
    if (/\w/.test(check) && !isBlocked?.(code + check)) return code + check;
  }
}
