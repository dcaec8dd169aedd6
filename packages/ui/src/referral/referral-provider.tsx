import type { Referral } from "@offshoot/core";
import { type ComponentChildren, createContext } from "preact";

/** Carries the referral to the cards and hooks below. */
export const ReferralContext = createContext<Referral | null>(null);

/**
 * Gives a referral to everything below it.
 *
 * @example
 * <ReferralProvider referral={referral}><InviteCard /></ReferralProvider>
 */
export function ReferralProvider(props: { readonly referral: Referral; readonly children?: ComponentChildren }) {
  return <ReferralContext.Provider value={props.referral}>{props.children}</ReferralContext.Provider>;
}
