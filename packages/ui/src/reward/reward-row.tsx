import type { RewardEntry } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CHECK, CHEVRON, CLOSE, Icon } from "../parts/icon.js";
import { formatDay } from "../words/format-day.js";
import { isolate } from "../words/isolate.js";
import { joinSentences } from "../words/join-sentences.js";
import { isPaidOut } from "./is-paid-out.js";
import { nameEntry } from "./name-reward.js";
import { sayFor } from "./say-for.js";

const CLOCK = "M10 6.5V10l2.5 1.5M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z";

/** Mark and colour of each state; the word beside it says the same. */
const LOOKS = {
  pending: [CLOCK, "caution"],
  approved: [CLOCK, "positive"],
  available: [CHECK, "positive"],
  redeemed: [CHECK, "muted"],
  void: [CLOSE, "muted"],
} as const;

/** How an available reward gets used, in words; empty where nobody said, or where the card itself has the link. */
function describeUse({ t }: CardContent, { use, state, reward }: RewardEntry): string {
  const { coupon: code, applyUrl, applyEvent } = reward;
  if (state !== "available" || !use || (use === "link" && (applyUrl || applyEvent))) return "";
  return use === "code" && code ? t("use.code.named", { code }) : t(`use.${use}`);
}

/** Why an entry stands where it stands, in words; empty where there is nothing to add. */
function explain(card: CardContent, entry: RewardEntry): string {
  const { t, locale } = card;
  const { reason, state, availableAt } = entry;
  const day = state === "approved" ? formatDay(availableAt, locale) : "";
  const ready = day && t("reward.pending.date", { date: day });
  const usual = { pending: t("reason.unconfirmed"), approved: t("reason.hold") }[state as string] ?? "";
  // A newer backend may have reasons for which there are no words yet.
  const why = (reason && t(`reason.${reason}`)) || usual;
  // What is no sentence stands last: a full stop is not the same in every language.
  return joinSentences([why, describeUse(card, entry), ready]);
}

/** Whether the reader can do nothing about an entry without the site. */
const needsSupport = ({ use, state, reason }: RewardEntry) =>
  reason === "tax-form-needed" || (state === "available" && use === "contact");

/** One reward in the history; a button where there is a reason to read. */
export function RewardRow({ card, entry }: { readonly card: CardContent; readonly entry: RewardEntry }) {
  const { t, locale } = card;
  const [isOpen, setOpen] = useState(false);
  const why = explain(card, entry);
  const [path, tone] = LOOKS[entry.state];
  const isPaid = entry.state === "redeemed" && isPaidOut(entry);
  const until = entry.state === "available" ? formatDay(entry.expiresAt, locale, "short") : "";
  const { label } = entry;
  const { support } = card.state.program;
  const facts = (
    <>
      <span class="who">
        {/* Why a reward does not count is nobody's business under somebody's name. */}
        <span>{(label && entry.state !== "void" && isolate(`${label}`)) || sayFor(card, "friend")}</span>
        <span class="small">{formatDay(entry.at, locale, "short")}</span>
      </span>
      <span class="what">
        <span class={entry.state === "void" ? "gone" : ""}>{nameEntry(entry, card)}</span>
        <span class={`small state ${tone}`}>
          <Icon path={path} />
          {until
            ? t("state.available.until", { date: until })
            : t(isPaid ? "state.redeemed.paid" : `state.${entry.state}`)}
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
        {support && needsSupport(entry) && (
          <>
            {" "}
            <a href={support.url} target="_blank" rel="noopener">
              {t("reward.support")}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
