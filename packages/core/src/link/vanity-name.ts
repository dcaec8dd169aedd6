import { normalizeCode } from "./normalize-code.js";

/** Tells whether a name of `link.vanity` can be meant: it reads as itself, or has one `*`. */
export function isVanityName(name: string): boolean {
  return /^[\w-]*\*[\w-]*$/.test(name) || normalizeCode(name) === name.toUpperCase();
}
