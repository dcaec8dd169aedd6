import { formatReward } from "@offshoot/core";
import { useRef } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { closedReason } from "../invite/needs-extra.js";
import { rewardForm } from "../words/reward-form.js";
import { formatMoment } from "./format-moment.js";
import { InviteButton } from "./invite-button.js";
import { isPartner } from "./is-partner.js";
import { needsRewardExtra } from "./needs-reward-extra.js";
import { Retry } from "./retry.js";
import { RewardBalance } from "./reward-balance.js";
import { RewardHistory } from "./reward-history.js";
import type { RewardPart } from "./reward-part.js";
import { RewardSkeleton } from "./reward-skeleton.js";
import { sayFor } from "./say-for.js";
import { useArrival } from "./use-arrival.js";
import { useFreshSummary } from "./use-fresh-summary.js";

/** What the advocate has, what is on its way, and how it came about. */
export function RewardView(card: CardContent) {
  const { referral, state, isReady, t, locale } = card;
  const { isSettled, isFailed: hasFailed, refresh } = useFreshSummary(referral, state);
  const hasStood = useRef(false);
  const Part = card.Extra as RewardPart | null;
  const { advocate, consent, program } = state;
  const { support } = program;
  const summary = state.summary.value;
  const arrival = useArrival(advocate?.id, summary);
  const reward = program.rewards.advocate;
  const closed = closedReason(state);
  const isOpen = closed === undefined;
  const over = closed === "ended" || closed === "budget" ? closed : null;
  const hasRewards = summary !== null && summary.rewards.length > 0;
  // Whom nobody invites to invite needs no card, unless there is something in it.
  if (!isOpen && !over && !hasRewards) return null;
  const isAsked = advocate !== null && consent === "granted";
  const isWaiting = !isReady || (isAsked && !summary && !isSettled);
  // All parts come at once; what turns out to be needed later joins a card that stands.
  if (isWaiting || (!Part && !hasStood.current && needsRewardExtra(state))) return <RewardSkeleton />;
  hasStood.current = true;

  const isFailed = isAsked && hasFailed && !summary;
  const isOld = isAsked && hasFailed && summary;
  const isEmpty = !isFailed && !hasRewards && (summary !== null || isAsked);
  const emptyTitle = () =>
    over
      ? t(`reward.closed.${over}.title`)
      : (isPartner(program) && t("partner.empty")) ||
        t(`reward.empty.${rewardForm(reward)}`, reward ? { reward: formatReward(reward, locale) } : {});
  return (
    <div class="card reward" part="card" role="group" aria-labelledby="title">
      <h2 id="title" part="title" class={hasRewards ? "over" : ""}>
        {isFailed ? t("reward.failed") : isEmpty ? emptyTitle() : sayFor(card, "title")}
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
        </>
      ) : isEmpty ? (
        // Where nobody can be asked, nothing will ever show here.
        over ? (
          <p>{t(`reward.closed.${over}.text`)}</p>
        ) : (
          summary && <p>{sayFor(card, "empty.text")}</p>
        )
      ) : (
        <p>{t(isFailed ? (isOpen ? "reward.failed.text" : "reward.failed.closed") : "reward.consent")}</p>
      )}
      {isOld && (
        <div class="old">
          <p class="small">{t("reward.old", { date: formatMoment(summary.updatedAt, locale) })}</p>
          <Retry t={t} refresh={refresh} />
        </div>
      )}
      {advocate && Part && <Part {...card} place="above" />}
      {advocate && hasRewards && <RewardHistory card={card} entries={summary.rewards} />}
      {advocate && Part && <Part {...card} place="below" />}
      {advocate && (
        <div class={isFailed || isOpen || support ? "act" : ""}>
          {isFailed && <Retry t={t} refresh={refresh} />}
          {isOpen && <InviteButton {...card} />}
          <slot name="footer">
            {support && (
              <a class="small" href={support.url} target="_blank" rel="noopener">
                {t("reward.leave")}
              </a>
            )}
          </slot>
        </div>
      )}
      {arrival && <arrival.View card={card} entries={arrival.entries} />}
    </div>
  );
}
