import { formatReward } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
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
  const { isSettled, refresh } = useFreshSummary(referral, state);
  const [isStuck, setStuck] = useState(false);
  const { advocate, consent } = state;
  const summary = state.summary.value;
  const { advocate: reward, tiers = [] } = state.program.rewards;
  const isAsked = advocate !== null && consent === "granted";
  if (!isReady || (isAsked && !summary && !isSettled)) return <RewardSkeleton />;

  const retry = async () => {
    setStuck(false);
    setStuck(!(await refresh()));
  };
  const isFailed = isAsked && !summary;
  const isEmpty = summary && summary.rewards.length === 0;
  const title = isFailed
    ? t("reward.failed")
    : isEmpty
      ? t(`reward.empty.${rewardForm(reward)}`, reward ? { reward: formatReward(reward, locale) } : {})
      : t("reward.title");
  const way =
    summary && tiers.length > 0 && (Extra ? <Extra {...card} /> : <div class="tiers bone" aria-hidden="true" />);
  return (
    <div class="card reward" part="card" role="group" aria-labelledby="title">
      <h2 id="title" part="title" class={summary && !isEmpty ? "over" : ""}>
        {title}
      </h2>
      {!advocate ? (
        <div class="signed-out">
          <p>{t("reward.signed-out")}</p>
          <slot name="signed-out" />
        </div>
      ) : !summary ? (
        <p>{isFailed ? t("reward.failed.text") : t("reward.consent")}</p>
      ) : isEmpty ? (
        <>
          <p>{t("reward.empty.text")}</p>
          {way}
        </>
      ) : (
        <>
          <RewardBalance card={card} summary={summary} />
          {way}
          <RewardHistory card={card} entries={summary.rewards} />
        </>
      )}
      {advocate && (
        <div class="act">
          {isFailed && (
            <>
              <button type="button" class="plain" onClick={retry}>
                {t("reward.retry")}
              </button>
              <StatusLine text={isStuck ? t("reward.failed.again") : ""} isFailure={isStuck} />
            </>
          )}
          <InviteButton {...card} />
        </div>
      )}
    </div>
  );
}
