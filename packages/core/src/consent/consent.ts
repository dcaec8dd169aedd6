import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { ConsentStatus } from "../referral.js";
import type { Unsubscribe } from "../unsubscribe.js";

type ConsentMode = ResolvedProgram["consent"];

/** The one value that a denial leaves behind; it identifies nobody. */
export const CONSENT_KEY = "_offshoot_consent";

/** Whether the SDK may store and send, and how that changes. */
export interface Consent {
  /** Reads the remembered denial the first time it is asked, so that an ordinary page load reads no storage. */
  status(): ConsentStatus;
  /** Resolves when `auto` has found out whether there is anybody to ask; `null` once it has. */
  undecided(): Promise<void> | null;
  set(status: "granted" | "denied"): void;
  destroy(): void;
}

/**
 * Runs the consent state machine: `granted` leaves it to the host, `required` waits for `grant()`; `auto` waits for a
 * consent manager and is granted only when the page has settled and there is none. A denial wins until somebody grants.
 *
 * @param onChange Told the new status and the one before; `null` before it was first read.
 */
export function createConsent(
  mode: ConsentMode,
  platform: Platform,
  onChange: (status: ConsentStatus, previous: ConsentStatus | null) => void,
): Consent {
  let status: ConsentStatus | null = null;
  let stopWaiting: Unsubscribe = () => {};
  let deciding: Promise<void> | null = null;
  let decide = () => {};

  const change = (next: ConsentStatus) => {
    stopWaiting();
    decide();
    if (next === status) return;
    const previous = status;
    status = next;
    onChange(next, previous);
  };
  const read = (): ConsentStatus => {
    // Asked each time: another tab may have been told to stop.
    const isRevoked = platform.local.read(CONSENT_KEY) === "denied";
    if (status === null) {
      const isDenied = isRevoked || (mode !== "granted" && platform.consentSource() === "denied");
      status = isDenied ? "denied" : mode === "granted" ? "granted" : "pending";
      if (isDenied) onChange(status, null);
    } else if (isRevoked) change("denied");
    return status;
  };

  if (mode === "auto") {
    deciding = new Promise((resolve) => {
      decide = () => {
        deciding = null;
        resolve();
      };
    });
    stopWaiting = platform.whenSettled(() => {
      if (read() === "pending" && platform.consentSource() === "none") change("granted");
      decide();
    });
  }

  return {
    status: read,
    undecided: () => deciding,
    set(next) {
      read();
      if (next === "denied") platform.local.write(CONSENT_KEY, "denied");
      else platform.local.remove(CONSENT_KEY);
      change(next);
    },
    destroy() {
      stopWaiting();
      decide();
    },
  };
}
