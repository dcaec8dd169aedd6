import type { Platform } from "../platform/platform.js";
import type { Referral } from "../referral.js";

/** One thing that the doctor looked at. */
export interface Finding {
  /** What was looked at. */
  readonly check: "storage" | "cookie-domain" | "landing" | "copies" | "consent" | "sender";
  /** `problem` loses referrals, `note` may be meant so. */
  readonly severity: "fine" | "note" | "problem";
  /** What was found, and what to do about it. */
  readonly sentence: string;
}

/** What a check looks at. */
export interface Patient {
  readonly referral: Referral;
  readonly platform: Platform;
}

/** Makes the findings of one check. */
export function createFindings(check: Finding["check"]): Record<Finding["severity"], (sentence: string) => Finding> {
  const make = (severity: Finding["severity"]) => (sentence: string) => ({ check, severity, sentence });
  return { fine: make("fine"), note: make("note"), problem: make("problem") };
}
