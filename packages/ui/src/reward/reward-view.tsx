import { formatReward } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { closedReason } from "../invite/needs-extra.js";
import { StatusLine } from "../parts/status-line.js";
import { rewardForm } from "../words/reward-form.js";
import { InviteButton } from "./invite-button.js";
import { RewardBalance } from "./reward-balance.js";
import { RewardHistory } from "./reward-history.js";
import { RewardSkeleton } from "./reward-skeleton.js";
import { useFreshSummary } from "./use-fresh-summary.js";

/** What the advocate has, what is on its way, and how it came about. */
export function RewardView(card: CardContent) {
  const { referral, state, isReady, t, locale, Extra } = card;
  const { isSettled, isFailed: hasFailed, refresh } = useFreshSummary(referral, state);
  const [isStuck, setStuck] = useState(false);
  const { advocate, consent } = state;
  const summary = state.summary.value;
  const { advocate: reward, tiers = [] } = state.program.rewards;
  const closed = closedReason(state);
  const isOpen = closed === undefined;
  const over = closed === "ended" || closed === "budget" ? closed : null;
  const hasRewards = summary !== null && summary.rewards.length > 0;
  // Whom nobody invites to invite needs no card, unless there is something in it.
  if (!isOpen && !over && !hasRewards) return null;
  const isAsked = advocate !== null && consent === "granted";
  if (!isReady || (isAsked && !summary && !isSettled)) return <RewardSkeleton />;

  const retry = async () => {
    setStuck(false);
    setStuck(!(await refresh()));
  };
  const isFailed = isAsked && !summary && hasFailed;
  const isEmpty = !isFailed && !hasRewards && (summary !== null || isAsked);
  const emptyTitle = () =>
    over
      ? t(`reward.closed.${over}.title`)
      : t(`reward.empty.${rewardForm(reward)}`, reward ? { reward: formatReward(reward, locale) } : {});
  const way =
    isOpen &&
    summary &&
    tiers.length > 0 &&
    (Extra ? <Extra {...card} /> : <div class="tiers bone" aria-hidden="true" />);
  return (
    <div class="card reward" part="card" role="group" aria-labelledby="title">
      <h2 id="title" part="title" class={hasRewards ? "over" : ""}>
        {isFailed ? t("reward.failed") : isEmpty ? emptyTitle() : t("reward.title")}
      </h2>
      {!advocate ? (
        <div class="signed-out">
          <p>{t("reward.signed-out")}</p>
          <slot name="signed-out" />
        </div>
      ) : hasRewards ? (
        <>
          <RewardBalance card={card} summary={summary} />
          {over && <p class="small">{t(`reward.closed.${over}.title`)}</p>}
          {way}
          <RewardHistory card={card} entries={summary.rewards} />
        </>
      ) : isEmpty ? (
        <>
          {/* Where nobody can be asked, nothing will ever show here. */}
          {over ? <p>{t(`reward.closed.${over}.text`)}</p> : summary && <p>{t("reward.empty.text")}</p>}
          {way}
        </>
      ) : (
        <p>{t(isFailed ? (isOpen ? "reward.failed.text" : "reward.failed.closed") : "reward.consent")}</p>
      )}
      {advocate && (isFailed || isOpen) && (
        <div class="act">
          {isFailed && (
            <>
              <button type="button" class="plain" onClick={retry}>
                {t("reward.retry")}
              </button>
              <StatusLine text={isStuck ? t("reward.failed.again") : ""} isFailure={isStuck} />
            </>
          )}
          {isOpen && <InviteButton {...card} />}
        </div>
      )}
    </div>
  );
}
