/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud. */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The five further check symbols of Crockford's scheme; only `U` is alphanumeric. */
const CHECK_ALPHABET = `${CODE_ALPHABET}*~$=U`;

/** Random characters of a generated code, before its check character. */
export const CODE_LENGTH = 10;

/**
 * Computes the check symbol: the code's value modulo 37. A code whose symbol is not alphanumeric is not issued.
 *
 * 37 is prime and above the base, so every single substitution and every swap of neighbours changes it.
 *
 * @see https://www.crockford.com/base32.html
 */
export function checkSymbol(code: string): string {
  let remainder = 0;
  for (const symbol of code) remainder = (remainder * 32 + CODE_ALPHABET.indexOf(symbol)) % 37;
  return CHECK_ALPHABET[remainder] as string;
}
