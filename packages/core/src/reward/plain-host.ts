/**
 * Tells whether the host of an address, where it has one, is written as browsers read it: `ａcme.example` in full-width letters
 * and `%61cme.example` both lead to `acme.example`. A name in another script has its ASCII form: `xn--mnchen-3ya.example`.
 *
 * @see https://www.unicode.org/reports/tr46/
 */
export function hasPlainHost(address: string): boolean {
  const [start = ""] = /^[^/]*\/\/[^/?#]*/.exec(address) ?? [];
  return /^[!-$&-~]*$/.test(start);
}
