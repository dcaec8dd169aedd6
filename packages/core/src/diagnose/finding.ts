import type { PageFacts, Platform } from "../platform/platform.js";
import type { Referral } from "../referral.js";

/** One thing that the doctor looked at. */
export interface Finding {
  /** What was looked at. */
  readonly check:
    | "advocate"
    | "backend"
    | "cards"
    | "consent"
    | "cookie-domain"
    | "copies"
    | "frame"
    | "landing"
    | "link"
    | "page"
    | "parts"
    | "policy"
    | "program"
    | "script-tag"
    | "sender"
    | "storage";
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

/** Looks at one side of an integration. */
export type Check = (patient: Patient, facts: PageFacts) => readonly Finding[];

/** Looks at the page alone, whether or not a program has started on it. */
export type PageCheck = (facts: PageFacts) => readonly Finding[];

/** Makes the findings of one check. */
export function createFindings(check: Finding["check"]): Record<Finding["severity"], (sentence: string) => Finding> {
  const make = (severity: Finding["severity"]) => (sentence: string) => ({ check, severity, sentence });
  return { fine: make("fine"), note: make("note"), problem: make("problem") };
}
