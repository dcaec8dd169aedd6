import type { Loadable, RewardEntry, Summary } from "@offshoot/core";
import { useFreshSummary } from "../reward/use-fresh-summary.js";
import { useReferral } from "./use-referral.js";

/** An advocate's rewards without our interface. */
export interface Rewards {
  /** What the advocate has; `null` while nobody is signed in, before consent, and until an answer or the memory of one is there. */
  readonly summary: Summary | null;
  readonly status: Loadable<Summary>["status"];
  /** Whether `summary` comes from an earlier page or visit, or the last answer failed: say when it is from (`summary.updatedAt`). */
  readonly isOld: boolean;
  /** Asks the backend now; tells whether there was an answer. */
  readonly refresh: () => Promise<boolean>;
  /** What can be used now, newest first; sums are in `summary.available`. */
  readonly ready: readonly RewardEntry[];
  /** What may still come, newest first; sums are in `summary.pending`. */
  readonly pending: readonly RewardEntry[];
}

/**
 * Keeps the rewards of the nearest `ReferralProvider` fresh as the reward card does: asked for at once, when the page is shown or focused again,
 * every 15 s while something is pending and every 60 s after a failure; never while the page is hidden.
 *
 * @throws Error outside a provider.
 *
 * @example
 * const { summary, ready, isOld, refresh } = useRewards();
 * return <button onClick={refresh}>{ready.length} ready, as of {summary?.updatedAt}</button>;
 */
export function useRewards(): Rewards {
  const { referral, state } = useReferral();
  const { isFresh, refresh } = useFreshSummary(referral, state);
  const { status, value: summary } = state.summary;
  const rewards = summary?.rewards ?? [];
  return {
    summary,
    status,
    isOld: summary !== null && !isFresh,
    refresh,
    ready: rewards.filter((entry) => entry.state === "available"),
    pending: rewards.filter((entry) => entry.state === "pending" || entry.state === "approved"),
  };
}
