import type { Invitation, ReferralState } from "@offshoot/core";

/** A code that counts for this visitor. */
export interface AppliedCode {
  readonly code: string;
  /** What it brings; `null` where nobody could say whether it is real. */
  readonly invitation: Invitation | null;
}

/**
 * Finds the code that counts: one that was typed here or before, or that came with a link; `null` where there is none, where any other site may have
 * appended it, and where its offer does not hold for this friend.
 */
export function appliedCode({ attribution, invitation: { value } }: ReferralState): AppliedCode | null {
  if (!attribution) return null;
  const { credited, verified } = attribution;
  const { code, source } = credited;
  if (source === "claimed" && !verified) return { code, invitation: null };
  return verified && value?.status === "valid" && !value.exclusion ? { code, invitation: value } : null;
}
