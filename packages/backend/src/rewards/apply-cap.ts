import { byCredit } from "./take-turns.js";

/** A reward of one advocate that only a limit can still withhold. */
export interface CappedReward {
  readonly id: string;
  readonly orderId: string;
  /** Epoch milliseconds. */
  readonly creditedAt: number;
  /** Rewards that the advocate can earn at most, as promised with this one; `null` for any number. */
  readonly cap: number | null;
  /** Whether it can be used already, or could be, so that nothing takes it back in favour of another. */
  readonly isKept: boolean;
  /** Whether it was withheld and its time is over, so that it is not given again what it did not get then. */
  readonly isMissed: boolean;
}

/** Names the rewards of one advocate that come after as many as their cap allows; those that are kept come before all others. */
export function applyCap(rewards: readonly CappedReward[]): ReadonlySet<string> {
  const capped = new Set<string>();
  let earned = rewards.filter(({ isKept }) => isKept).length;
  for (const { id, cap, isMissed } of rewards.filter(({ isKept }) => !isKept).sort(byCredit)) {
    if (isMissed || (cap !== null && earned >= cap)) capped.add(id);
    else earned++;
  }
  return capped;
}
