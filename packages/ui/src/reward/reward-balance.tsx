import type { Summary } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { formatDay } from "../words/format-day.js";
import { listAmounts, nextDay } from "./amounts.js";

/** What can be used now, large, and what is still on its way. */
export function RewardBalance({ card, summary }: { readonly card: CardContent; readonly summary: Summary }) {
  const { t, locale } = card;
  const { available, pending, rewards } = summary;
  const ready = listAmounts(available, rewards, ["available"], card);
  const waiting = listAmounts(pending, rewards, ["pending", "approved"], card);
  const day = formatDay(nextDay(rewards), locale);
  const when = day ? t("reward.pending.date", { date: day }) : t("reward.pending.open");
  const isReady = ready.length > 0;
  const amounts = isReady ? ready : waiting;
  if (amounts.length === 0) return null;
  return (
    <div part="balance">
      {amounts.map((amount) => (
        <p key={amount} class={isReady ? "amount" : "amount waiting"}>
          {amount}
        </p>
      ))}
      <p>{isReady ? t("reward.available") : `${t("reward.pending")} · ${when}`}</p>
      {isReady && waiting.length > 0 && (
        <p class="small">
          {t("reward.pending.more", { reward: new Intl.ListFormat(locale).format(waiting) })} · {when}
        </p>
      )}
    </div>
  );
}
