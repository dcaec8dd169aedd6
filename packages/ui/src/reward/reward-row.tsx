import { formatReward, type RewardEntry } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CHECK, CLOSE, Icon } from "../parts/icon.js";
import { formatDay } from "../words/format-day.js";

const CLOCK = "M10 6.5V10l2.5 1.5M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z";
const CHEVRON = "m6 8 4 4 4-4";

/** Mark and colour of each state; the word beside it says the same. */
const LOOKS = {
  pending: [CLOCK, "caution"],
  approved: [CLOCK, "positive"],
  available: [CHECK, "positive"],
  redeemed: [CHECK, "muted"],
  void: [CLOSE, "muted"],
} as const;

/** Why an entry stands where it stands, in words; empty where there is nothing to add. */
function explain({ t, locale }: CardContent, { reason, state, availableAt }: RewardEntry): string {
  const day = state === "approved" ? formatDay(availableAt, locale) : "";
  const why = reason
    ? t(`reason.${reason}`)
    : state === "pending"
      ? t("reason.unconfirmed")
      : state === "approved"
        ? t("reason.hold")
        : "";
  return day ? `${why} ${t("reward.pending.date", { date: day })}.` : why;
}

/** One reward in the history; a button where there is a reason to read. */
export function RewardRow({ card, entry }: { readonly card: CardContent; readonly entry: RewardEntry }) {
  const { t, locale } = card;
  const [isOpen, setOpen] = useState(false);
  const why = explain(card, entry);
  const [path, tone] = LOOKS[entry.state];
  const facts = (
    <>
      <span class="who">
        <span>{t("reward.friend")}</span>
        <span class="small">{formatDay(entry.at, locale, "short")}</span>
      </span>
      <span class="what">
        <span class={entry.state === "void" ? "gone" : ""}>{formatReward(entry.reward, locale)}</span>
        <span class={`small state ${tone}`}>
          <Icon path={path} />
          {t(`state.${entry.state}`)}
        </span>
      </span>
      <span class="more">{why && <Icon path={CHEVRON} />}</span>
    </>
  );
  const id = `why-${entry.id}`;
  if (!why) return <li class="entry">{facts}</li>;
  return (
    <li>
      <button type="button" class="entry" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {facts}
      </button>
      <p class="small why" id={id} hidden={!isOpen}>
        {why}
      </p>
    </li>
  );
}
