import { evaluateProgram, type ProgramDocument, type ResolvedProgram } from "@offshoot/core";

/** A server has no page to be relative to; an origin that cannot exist never matches a request's. */
export const NO_PAGE = "https://offshoot.invalid/";

/**
 * Resolves a program as it is for the owner of a code and whoever comes by it, with the boosts and experiments of the moment.
 *
 * No segment applies, because no traits are known here. They are left out rather than asked with no traits: a condition such as
 * `{ plan: { $ne: "free" } }` would hold for everybody.
 *
 * @param code `null` for nobody in particular.
 * @param now Epoch milliseconds.
 */
export function evaluateForCode(document: ProgramDocument, code: string | null, now: number): ResolvedProgram {
  const { segments: _, ...rest } = document;
  return evaluateProgram(rest, { now, baseUrl: NO_PAGE, ...(code === null ? {} : { code }) }).program;
}
