import type { Referral, Unsubscribe } from "@offshoot/core";
import { type DefineOptions, defineCard } from "./card/define-card.js";
import { mountCard } from "./card/mount-card.js";
import { rewardCard } from "./reward/reward-card.js";

export { RewardCard } from "./reward/reward-card.js";

/** Registers `<offshoot-reward>`. */
export function defineReward(options?: DefineOptions): void {
  defineCard(rewardCard, options);
}

/** Appends a reward card to an element; the returned function removes it without a trace. */
export function mountReward(target: Element, referral: Referral): Unsubscribe {
  return mountCard(target, rewardCard, referral);
}
