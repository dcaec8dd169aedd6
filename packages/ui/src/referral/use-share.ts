import type { ChannelId, ShareResult } from "@offshoot/core";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { canShare } from "./can-share.js";
import { createOutcome } from "./create-outcome.js";
import { useReferral } from "./use-referral.js";

/** Sharing without our interface. */
export interface Sharing {
  /** Whether this device has a share sheet worth offering first and the program wants it. */
  readonly canShare: boolean;
  /** How the last share truly ended; `null` before, and again five seconds after a success. */
  readonly outcome: ShareResult | null;
  /** Runs a share; call it from a click. */
  readonly share: (channel: ChannelId) => Promise<ShareResult>;
  /** Forgets the outcome at once. */
  readonly clear: () => void;
}

/**
 * Shares the link of the nearest `ReferralProvider` and remembers how it ended.
 *
 * @example
 * const { share, outcome } = useShare();
 * return <button onClick={() => share("copy")}>{outcome === "copied" ? "Copied" : "Copy"}</button>;
 */
export function useShare(): Sharing {
  const { referral, state } = useReferral();
  const [outcome, show] = useState<ShareResult | null>(null);
  const setOutcome = useMemo(() => createOutcome(show), []);
  const clear = useCallback(() => setOutcome(null), [setOutcome]);
  useEffect(() => clear, [clear]);
  return {
    canShare: canShare(state.program),
    outcome,
    async share(channel) {
      const { outcome: result } = await referral.share(channel);
      setOutcome(result);
      return result;
    },
    clear,
  };
}
