import type { ReferralState, RewardEntry } from "@offshoot/core";
import { isPartner } from "./is-partner.js";
import { isWaiting } from "./is-waiting.js";

/** Tells whether a reward can be used and its owner has something to do for it. */
export function isUsable({ state, use }: RewardEntry): boolean {
  return state === "available" && use !== undefined && use !== "automatic";
}

/** Tells whether the reward card has more to show than a balance and its history. */
export function needsRewardExtra({ program, summary: { value } }: ReferralState): boolean {
  return Boolean(
    program.rewards.tiers?.length ||
      isPartner(program) ||
      value?.leaderboard?.length ||
      value?.invited?.some?.(isWaiting) ||
      value?.rewards.some(isUsable),
  );
}
