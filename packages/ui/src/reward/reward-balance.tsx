import type { Summary } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { formatDay } from "../words/format-day.js";
import { listAmounts, nextDay } from "./amounts.js";
import { isPaidOut } from "./is-paid-out.js";
import { isPartner } from "./is-partner.js";

/** What can be used now, large, and what is still on its way. */
export function RewardBalance({ card, summary }: { readonly card: CardContent; readonly summary: Summary }) {
  const { t, locale, state } = card;
  const { available, pending, points, rewards } = summary;
  const ready = listAmounts(available, rewards, ["available"], card, points?.available);
  const waiting = listAmounts(pending, rewards, ["pending", "approved"], card, points?.pending);
  const day = formatDay(nextDay(rewards), locale);
  const when = day ? t("reward.pending.date", { date: day }) : t("reward.pending.open");
  const isReady = ready.length > 0;
  const amounts = isReady ? ready : waiting;
  if (amounts.length === 0) return null;
  const free = rewards.filter((entry) => entry.state === "available");
  return (
    <div part="balance">
      {amounts.map((amount) => (
        <p key={amount} class={isReady ? "amount" : "amount waiting"}>
          {amount}
        </p>
      ))}
      <p>
        {!isReady
          ? `${t("reward.pending")} · ${when}`
          : t(free.length > 0 && free.every(isPaidOut) ? "reward.available.paid" : "reward.available")}
      </p>
      {isReady && free.length > 0 && free.every(({ use }) => use === "automatic") && (
        <p class="small">{t("use.automatic")}</p>
      )}
      {isReady && waiting.length > 0 && !isPartner(state.program) && (
        <p class="small">
          {t("reward.pending.more", { reward: new Intl.ListFormat(locale).format(waiting) })} · {when}
        </p>
      )}
    </div>
  );
}
