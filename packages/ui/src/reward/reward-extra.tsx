import type { ComponentType } from "preact";
import type { CardExtra } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { closedReason } from "../invite/needs-extra.js";
import { TIER_CSS, TierBar } from "../parts/tier-bar.js";
import { rewardExtraWords } from "../words/en/reward-extra.js";
import { tierWords } from "../words/en/tier.js";
import { InvitedList } from "./invited-list.js";
import { Leaderboard } from "./leaderboard.js";
import type { PartnerViewProps } from "./partner-view.js";
import { REWARD_EXTRA_CSS } from "./reward-extra-css.js";
import type { RewardPlace } from "./reward-part.js";
import { UseReward } from "./use-reward.js";
import { findUseWay } from "./use-way.js";

/**
 * Makes what only some programs and people have in the reward card: a way to use a reward and tiers above the history; a partner's agreement,
 * friends who have joined and the best places below it.
 *
 * @param Partner Draws what a partner has besides. @default nothing
 */
export function createRewardExtra(Partner?: ComponentType<PartnerViewProps>): CardExtra {
  function RewardExtra({ place, ...card }: CardContent & { readonly place?: RewardPlace }) {
    const { state } = card;
    const { program } = state;
    const summary = state.summary.value;
    const { tiers = [] } = program.rewards;
    if (place === "below")
      return (
        <>
          {Partner && <Partner card={card} place={place} />}
          {summary?.invited && <InvitedList card={card} friends={summary.invited} />}
          {summary?.leaderboard && <Leaderboard card={card} rows={summary.leaderboard} />}
        </>
      );
    const way = summary && findUseWay(summary.rewards, program);
    return (
      <>
        {way && <UseReward key={way.entry.id} card={card} way={way} />}
        {Partner && <Partner card={card} place="above" />}
        {summary && tiers.length > 0 && closedReason(state) === undefined && (
          <TierBar card={card} tiers={tiers} progress={summary.tier} />
        )}
      </>
    );
  }
  return {
    View: RewardExtra,
    css: TIER_CSS + REWARD_EXTRA_CSS,
    words: { ...rewardExtraWords, ...tierWords },
    files: ["reward-extra", "tier"],
  };
}
