import { CODE_ALPHABET, CODE_LENGTH, checkSymbol } from "./check-symbol.js";

/**
 * Makes a random referral code: ten characters and a check character.
 *
 * 32^10 values, of which 33 in 37 have an alphanumeric check symbol, are 1.0e15 codes. Among a million issued
 * codes the chance that any two are equal is about 1e12 / (2 × 1.0e15) = 0.05 %, so a backend still checks.
 *
 * @param random Fills an array with random bytes. @default crypto.getRandomValues
 */
export function createCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  for (;;) {
    // 256 is a multiple of 32, so the low five bits of a byte are unbiased.
    const code = Array.from(random(new Uint8Array(CODE_LENGTH)), (byte) => CODE_ALPHABET[byte & 31]).join("");
    const check = checkSymbol(code);
    if (check !== null) return code + check;
  }
}
