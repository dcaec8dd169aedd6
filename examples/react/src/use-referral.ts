import type { ReferralState } from "offshoot";
import { useSyncExternalStore } from "react";
import { referral } from "./referral";

/** Who is signed in, who invited this visitor, what the program says; draws again whenever that changes. */
export function useReferral(): ReferralState {
  return useSyncExternalStore(referral.$state.listen, referral.$state.get);
}
