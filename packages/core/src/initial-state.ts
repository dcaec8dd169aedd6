import { IDLE } from "./idle.js";
import type { ResolvedProgram } from "./program/resolved-program.js";
import type { ReferralState } from "./referral.js";

/** What is known before anything was read, asked or remembered. */
export function initialState(program: ResolvedProgram, isWhole: boolean, locale: string | null): ReferralState {
  return {
    program,
    isWhole,
    locale,
    advocate: null,
    canJoin: false,
    consent: program.consent === "granted" ? "granted" : "pending",
    attribution: null,
    summary: IDLE,
    invitation: IDLE,
  };
}
