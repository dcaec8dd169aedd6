import type { CardExtra } from "../card/card.js";
import { TIER_CSS, TierBar } from "../parts/tier-bar.js";
import { tierWords } from "../words/en/tier.js";

/** The way to the next tier in the reward card, for programs that have tiers. */
export const rewardExtra: CardExtra = {
  View: (card) => {
    const { summary, program } = card.state;
    return <TierBar card={card} tiers={program.rewards.tiers ?? []} progress={summary.value?.tier} />;
  },
  css: TIER_CSS,
  words: tierWords,
};
