import type { LinkReferral } from "../link/read-link.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { Touch, TouchSource } from "./touch.js";

const DAY_MS = 86_400_000;

/**
 * Makes a touch, whose window is fixed now and never slides.
 *
 * @param touchedAt Epoch milliseconds, whole ones.
 */
export function createTouch(
  referral: LinkReferral,
  source: TouchSource,
  touchedAt: number,
  { attribution }: Pick<ResolvedProgram, "attribution">,
): Touch {
  return { ...referral, source, touchedAt, expiresAt: touchedAt + Math.round(attribution.windowDays * DAY_MS) };
}
