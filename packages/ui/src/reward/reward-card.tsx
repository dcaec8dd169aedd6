import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { inviteWords } from "../words/en/invite.js";
import { reasonWords } from "../words/en/reason.js";
import { rewardWords } from "../words/en/reward.js";
import { loadRewardExtra } from "./load-reward-extra.js";
import { needsRewardExtra } from "./needs-reward-extra.js";
import { REWARD_CSS } from "./reward-css.js";
import { RewardSkeleton } from "./reward-skeleton.js";
import { RewardView } from "./reward-view.js";

/** The reward card as every way of mounting it knows it. */
export const rewardCard: Card = {
  name: "reward",
  View: RewardView,
  Skeleton: RewardSkeleton,
  css: REWARD_CSS,
  words: { ...inviteWords, ...rewardWords, ...reasonWords },
  files: ["invite", "reward", "reason"],
  extra: {
    isNeeded: needsRewardExtra,
    load: loadRewardExtra,
  },
  onViewed: (referral) => void referral.track("reward.viewed"),
};

/**
 * Shows the advocate what they have and what is on its way.
 *
 * @example
 * <RewardCard referral={referral} />
 */
export function RewardCard(props: CardProps) {
  return <CardHost card={rewardCard} {...props} />;
}
