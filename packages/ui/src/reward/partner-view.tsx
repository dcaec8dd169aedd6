import { formatMoney, formatReward } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { formatDay } from "../words/format-day.js";
import { listAmounts, nextDay } from "./amounts.js";
import { formatDate } from "./format-date.js";
import { GoalList } from "./goal-list.js";
import type { RewardPlace } from "./reward-part.js";
import { sumPaid } from "./sum-paid.js";

/** What is on its way and what has been paid, side by side. */
function Earnings({ card }: { readonly card: CardContent }) {
  const { t, locale, state } = card;
  const summary = state.summary.value;
  if (!summary?.rewards.length) return null;
  const { available, pending, points, rewards } = summary;
  const hasReady = listAmounts(available, rewards, ["available"], card, points?.available).length > 0;
  const waiting = listAmounts(pending, rewards, ["pending", "approved"], card, points?.pending);
  const paid = sumPaid(rewards)?.map((sum) => formatMoney(sum, locale)) ?? [];
  const day = formatDay(nextDay(rewards), locale);
  const list = new Intl.ListFormat(locale, { type: "unit", style: "narrow" });
  const figures = [
    // With nothing to use yet it stands above, large.
    hasReady && ([t("partner.pending"), waiting, day && t("reward.pending.date", { date: day })] as const),
    [t("partner.paid"), paid, ""] as const,
  ];
  return (
    <dl class="figures">
      {figures.map(
        (figure) =>
          figure &&
          figure[1].length > 0 && (
            <div key={figure[0]}>
              <dt class="small">{figure[0]}</dt>
              <dd>{list.format(figure[1])}</dd>
              {figure[2] && <dd class="small">{figure[2]}</dd>}
            </div>
          ),
      )}
    </dl>
  );
}

/** What was agreed, in words, with the day on which both sides look at it again. */
function Agreement({ card: { t, locale, state } }: { readonly card: CardContent }) {
  const { revenueShare, months, reviewAt } = state.program.agreement ?? {};
  const unit = { style: "unit", unit: "month", unitDisplay: "long" } as const;
  const facts = [
    [t("partner.share"), revenueShare && formatReward({ kind: "revenue-share", percent: revenueShare }, locale)],
    [t("partner.months"), months && new Intl.NumberFormat(locale, unit).format(months)],
    [t("partner.review"), formatDate(reviewAt, locale)],
  ].filter(([, fact]) => fact);
  if (facts.length === 0) return null;
  return (
    <div class="more-of" part="agreement">
      <h3 class="small">{t("partner.terms")}</h3>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name} class="fact">
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What a partner's part of the card draws from. */
export interface PartnerViewProps {
  readonly card: CardContent;
  readonly place: RewardPlace;
}

/** What a partner has besides a balance: earnings above the history, the agreement and how far the targets are below it. */
export function PartnerView({ card, place }: PartnerViewProps) {
  const { t, state } = card;
  const { agreement, goals = [] } = state.program;
  const { counts, currency } = state.summary.value ?? {};
  if (place === "above") return <Earnings card={card} />;
  return (
    <>
      <Agreement card={card} />
      <GoalList
        card={card}
        title={t("partner.targets")}
        goals={agreement?.targets ?? []}
        counts={counts}
        currency={currency}
      />
      <GoalList card={card} title={t("partner.goals")} goals={goals} currency={currency} />
    </>
  );
}
