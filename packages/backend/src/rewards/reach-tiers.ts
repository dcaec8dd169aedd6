import type { Reward } from "@offshoot/core";
import type { PromisedTier } from "../terms/terms.js";
import { byCredit } from "./take-turns.js";

/** A confirmed friend of one advocate, by the order that earned first. */
export interface ConfirmedFriend {
  /** Of the reward for that order. */
  readonly id: string;
  readonly orderId: string;
  /** Epoch milliseconds. */
  readonly creditedAt: number;
  readonly tiers: readonly PromisedTier[];
}

/** A tier, and the friend with whom it was reached. */
export interface ReachedTier {
  readonly at: number;
  readonly reward: Reward;
  /** Id of the reward for that friend's order. */
  readonly by: string;
}

/**
 * Tells which tiers an advocate has reached: each one once, with the first friend who makes the count and to whose order the
 * program promised it. A tier that is added later is reached with the next friend.
 */
export function reachTiers(friends: readonly ConfirmedFriend[]): readonly ReachedTier[] {
  const reached = new Map<number, ReachedTier>();
  for (const [index, { id, tiers }] of [...friends].sort(byCredit).entries()) {
    for (const { at, reward } of tiers) {
      if (at <= index + 1 && !reached.has(at)) reached.set(at, { at, reward, by: id });
    }
  }
  return [...reached.values()].sort((a, b) => a.at - b.at);
}
