import type { Referral, ReferralState } from "@offshoot/core";
import { useContext, useLayoutEffect, useState } from "preact/hooks";
import { ReferralContext } from "./referral-provider.js";

/**
 * Gives the referral of the nearest `ReferralProvider` with its current state; the component draws again whenever that changes.
 *
 * @throws Error outside a provider.
 *
 * @example
 * const { referral, state } = useReferral();
 * return <a href={referral.link()}>{state.advocate?.code}</a>;
 */
export function useReferral(): { readonly referral: Referral; readonly state: ReferralState } {
  const referral = useContext(ReferralContext);
  if (!referral) throw new Error("[offshoot] useReferral: expected a ReferralProvider around it.");
  const [, setState] = useState(referral.$state.get());
  useLayoutEffect(() => referral.$state.subscribe(setState), [referral]);
  return { referral, state: referral.$state.get() };
}
