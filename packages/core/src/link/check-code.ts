import { CODE_LENGTH, checkSymbol } from "./check-symbol.js";

const GENERATED = /^[0-9A-HJKMNP-TV-Z]{10}[0-9A-HJKMNP-Z]$/;

/** Tells whether a code is one that `createCode` or `deriveCode` could have made: alphabet, length and check character. */
export function checkCode(code: string): boolean {
  return GENERATED.test(code) && checkSymbol(code.slice(0, CODE_LENGTH)) === code[CODE_LENGTH];
}
