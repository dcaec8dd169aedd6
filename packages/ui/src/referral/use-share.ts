import type { ChannelId, ShareResult } from "@offshoot/core";
import { useOutcome } from "./use-outcome.js";
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
  const [outcome, setOutcome] = useOutcome<ShareResult>();
  const isTouch = typeof navigator === "object" && "share" in navigator && matchMedia("(pointer:coarse)").matches;
  return {
    canShare: isTouch && state.program.share.channels.includes("native"),
    outcome,
    async share(channel) {
      const { outcome: result } = await referral.share(channel);
      setOutcome(result);
      return result;
    },
    clear: () => setOutcome(null),
  };
}
