import type { Referral, ReferralState } from "@offshoot/core";
import { useEffect } from "preact/hooks";

/** Asks who invited this visitor, and again when another code counts, permission changes, or somebody signs in. */
export function useInvitation(referral: Referral, { attribution, consent, advocate }: ReferralState): void {
  const code = attribution?.credited.code;
  const id = advocate?.id;
  useEffect(() => void referral.ready.then(() => referral.invitation()), [referral, code, consent, id]);
}
