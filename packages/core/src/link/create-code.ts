import { CODE_ALPHABET, CODE_LENGTH, checkSymbol } from "./check-symbol.js";

/** How random codes are made. */
export interface CodeOptions {
  /** Fills an array with random bytes. @default crypto.getRandomValues */
  readonly random?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  /** Refuses a code, for example one with a word in it that nobody wants to send. @default none is refused */
  readonly isBlocked?: (code: string) => boolean;
}

const randomBytes = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/**
 * Makes a random referral code: ten characters and a check character.
 *
 * 32^10 values, of which 33 in 37 have an alphanumeric check symbol, are 1.0e15 codes. Among a million issued
 * codes the chance that any two are equal is about 1e12 / (2 × 1.0e15) = 0.05 %, so a backend still checks.
 *
 * @example
 * createCode({ isBlocked: (code) => /ASS|666/.test(code) });
 */
export function createCode({ random = randomBytes, isBlocked }: CodeOptions = {}): string {
  for (;;) {
    // 256 is a multiple of 32, so the low five bits of a byte are unbiased.
    const code = Array.from(random(new Uint8Array(CODE_LENGTH)), (byte) => CODE_ALPHABET[byte & 31]).join("");
    const check = checkSymbol(code);
    if (/\w/.test(check) && !isBlocked?.(code + check)) return code + check;
  }
}
