import { OffshootError } from "../referral-error.js";
import type { ResolvedProgram } from "./resolved-program.js";

/**
 * Gives a program its place: the address its links point to, absolute.
 *
 * @param document What the program was read from, for the message.
 * @throws OffshootError `program-invalid` when there is no usable `program` name, because nothing can be stored without one,
 * or when the page has no address of its own (`about:srcdoc`) and `link.base` is not absolute.
 */
export function placeProgram(read: ResolvedProgram, baseUrl: string, document: unknown): ResolvedProgram {
  const { link } = read;
  const refuse = (path: string, message: string) => new OffshootError("program-invalid", message, { path });
  if (!read.program) {
    const came = JSON.stringify(document)?.slice(0, 60);
    throw refuse("program", `expected a document such as { "program": "acme-friends" }, got ${came}.`);
  }
  if (!URL.canParse(link.base, baseUrl)) throw refuse("link.base", "expected an absolute address.");
  const base = new URL(link.base, baseUrl);
  return { ...read, link: { ...link, base: base.href, domains: [base.host, ...link.domains] } };
}
