import type { Reward, RewardKind } from "@offshoot/core";

/** Which whole sentence a reward needs. */
export type RewardForm = RewardKind | "percent" | "none";

/** Tells the form of a reward; every form has a sentence of its own, because none of them survives translation by parts. */
export function rewardForm(reward: Reward | null | undefined): RewardForm {
  if (!reward) return "none";
  return reward.kind === "discount" && reward.percent !== undefined ? "percent" : reward.kind;
}
