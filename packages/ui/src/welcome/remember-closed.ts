import type { Referral } from "@offshoot/core";

// Without consent nothing is stored, and a page that redraws itself still does not bring a closed card back.
const closedCodes = new WeakMap<Referral, string>();

const keyOf = ({ program }: Referral) => `_offshoot_${program.program}_closed`;

/** Tells whether the invitation with this code was closed before. */
export function isClosed(referral: Referral, code: string): boolean {
  if (closedCodes.get(referral) === code) return true;
  if (referral.consent.status !== "granted") return false;
  try {
    return sessionStorage.getItem(keyOf(referral)) === code;
  } catch {
    return false;
  }
}

/** Remembers that an invitation was closed: in this tab once consent is given, else in memory only. */
export function rememberClosed(referral: Referral, code: string): void {
  closedCodes.set(referral, code);
  if (referral.consent.status !== "granted") return;
  try {
    sessionStorage.setItem(keyOf(referral), code);
  } catch {
    // Storage is blocked: memory has to do.
  }
}

/** Erases what was stored, as a revoked consent demands. */
export function forgetClosed(referral: Referral): void {
  try {
    sessionStorage.removeItem(keyOf(referral));
  } catch {
    // Blocked storage holds nothing.
  }
}
