import { byCredit } from "./take-turns.js";

/** A reward of one advocate that only a limit can still withhold. */
export interface CappedReward {
  readonly id: string;
  readonly orderId: string;
  /** Epoch milliseconds. */
  readonly creditedAt: number;
  /** Rewards that the advocate can earn at most, as promised with this one; `null` for any number. */
  readonly cap: number | null;
}

/** Names the rewards of one advocate that come after as many as their cap allows. */
export function applyCap(rewards: readonly CappedReward[]): ReadonlySet<string> {
  const capped = new Set<string>();
  let earned = 0;
  for (const { id, cap } of [...rewards].sort(byCredit)) {
    if (cap !== null && earned >= cap) capped.add(id);
    else earned++;
  }
  return capped;
}
