import { normalizeCode } from "../link/normalize-code.js";
import type { ReferralContext } from "../referral-context.js";

/**
 * Signs out whoever was given a code by hand that is none, or reads as somebody's generated one: it would credit nobody, or
 * somebody else.
 */
export function checkOwnCode({ $state, set, fail }: Pick<ReferralContext, "$state" | "set" | "fail">): void {
  const code = $state.get().advocate?.code;
  if (code === undefined || normalizeCode(code) === code) return;
  set({ advocate: null });
  const expected = "2 to 64 letters, digits, - and _ that read as no generated code";
  fail("option-invalid", `identify: expected a code of ${expected}, got ${code}.`);
}
