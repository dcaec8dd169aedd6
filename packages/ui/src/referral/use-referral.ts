import type { Referral, ReferralState } from "@offshoot/core";
import { useContext, useLayoutEffect, useState } from "preact/hooks";
import { ReferralContext } from "./referral-provider.js";

/** Follows the state of a referral; the component draws again whenever it changes. */
export function useReferralState(referral: Referral | null): ReferralState | undefined {
  const [, setState] = useState(referral?.$state.get());
  useLayoutEffect(() => referral?.$state.subscribe(setState), [referral]);
  return referral?.$state.get();
}

/**
 * Gives the referral of the nearest `ReferralProvider` with its current state.
 *
 * @throws Error outside a provider.
 *
 * @example
 * const { referral, state } = useReferral();
 * return <a href={referral.link()}>{state.advocate?.code}</a>;
 */
export function useReferral(): { readonly referral: Referral; readonly state: ReferralState } {
  const referral = useContext(ReferralContext);
  const state = useReferralState(referral);
  if (!referral || !state) throw new Error("[offshoot] useReferral: expected a ReferralProvider around it.");
  return { referral, state };
}
