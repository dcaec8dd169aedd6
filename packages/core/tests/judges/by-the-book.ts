import { createHash } from "node:crypto";
import { base32crockford } from "@scure/base";

/** Crockford's digits and check symbols, written out once more: a judge shares nothing with the judged. */
const CHECK_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/** Computes a check symbol with exact arithmetic on the whole value. */
export function checkByTheBook(digits: string): string {
  const value = [...digits].reduce((sum, digit) => sum * 32n + BigInt(CHECK_SYMBOLS.indexOf(digit)), 0n);
  return CHECK_SYMBOLS[Number(value % 37n)] as string;
}

/** Derives a code with Node's SHA-256 and another implementation of base 32, and tells at which counter it was found. */
export function deriveByTheBook(program: string, id: string): { readonly code: string; readonly counter: number } {
  for (let counter = 0; ; counter++) {
    const hash = createHash("sha256").update(`${program}\n${id}\n${counter}`, "utf8").digest();
    const digits = base32crockford.encode(hash).slice(0, 10);
    const check = checkByTheBook(digits);
    if (/[0-9A-Z]/.test(check)) return { code: digits + check, counter };
  }
}

/** Tells by the prose of the scheme whether a code is a generated one. */
export function isGeneratedByTheBook(code: string): boolean {
  const digits = code.slice(0, 10);
  const isMadeOfDigits = code.length === 11 && [...digits].every((digit) => CHECK_SYMBOLS.slice(0, 32).includes(digit));
  return isMadeOfDigits && /[0-9A-Z]$/.test(code) && code[10] === checkByTheBook(digits);
}
