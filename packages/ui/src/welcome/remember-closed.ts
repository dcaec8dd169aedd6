import type { Referral, Unsubscribe } from "@offshoot/core";

const MAX_REMEMBERED = 5;

// Without consent nothing is stored, and a page that redraws itself still does not bring a closed card back.
const closedByReferral = new WeakMap<Referral, readonly string[]>();

const keyOf = ({ program }: Referral) => `_offshoot_${program.program}_closed`;

/** Reads the codes that were closed in this page, and, once consent is given, in any page of the site. */
function readClosed(referral: Referral): readonly string[] {
  const here = closedByReferral.get(referral) ?? [];
  if (referral.consent.status !== "granted") return here;
  try {
    const stored = localStorage.getItem(keyOf(referral))?.split(".") ?? [];
    return [...new Set([...here, ...stored])].slice(0, MAX_REMEMBERED);
  } catch {
    return here;
  }
}

/** Tells whether the card for some codes was closed before: the first of them decides, which is what the card is about. */
export function isClosed(referral: Referral, [code = ""]: readonly string[]): boolean {
  return readClosed(referral).includes(code);
}

/**
 * Remembers that cards were closed: for the whole site once consent is given, else in this page. Revoking consent erases it, as core does
 * with everything stored under our name.
 *
 * @param codes Further ones. @default those that were closed in this page before it was allowed to store them
 */
export function rememberClosed(referral: Referral, codes: readonly string[] = []): void {
  const here = [...codes, ...(closedByReferral.get(referral) ?? [])];
  closedByReferral.set(referral, here);
  if (referral.consent.status !== "granted" || here.length === 0) return;
  try {
    localStorage.setItem(
      keyOf(referral),
      [...new Set([...here, ...readClosed(referral)])].slice(0, MAX_REMEMBERED).join("."),
    );
  } catch {
    // Storage is blocked: memory has to do.
  }
}

/** Calls back when a card was closed in another tab. */
export function onClosedElsewhere(referral: Referral, listener: () => void): Unsubscribe {
  const hear = ({ key }: StorageEvent) => key === keyOf(referral) && listener();
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
