import type { InvitedFriend } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { canShare } from "../referral/can-share.js";
import { formatDay } from "../words/format-day.js";
import { isolate } from "../words/isolate.js";
import { isWaiting } from "./is-waiting.js";

const FIRST_ROWS = 3;

interface InvitedListProps {
  readonly card: CardContent;
  readonly friends: readonly InvitedFriend[];
}

/** Friends who joined and have not ordered; a reminder is the advocate's own share once more, and nothing is sent by us. */
export function InvitedList({ card, friends }: InvitedListProps) {
  const { t, locale, state, share, onLeave } = card;
  const [isWhole, setWhole] = useState(false);
  const waiting = (Array.isArray(friends) ? friends : []).filter(isWaiting);
  if (waiting.length === 0) return null;
  const channel = canShare(state.program) ? "native" : "copy";
  const isInviting = state.program.closed === undefined && state.summary.value?.closed === undefined;
  return (
    <div class="more-of" part="invited">
      <h3 id="invited" class="small">
        {t("invited.title")}
      </h3>
      <ul aria-labelledby="invited">
        {(isWhole ? waiting : waiting.slice(0, FIRST_ROWS)).map(({ label, at }, index) => {
          const name = typeof label === "string" ? isolate(label) : "";
          const date = formatDay(at, locale);
          return (
            <li key={index} class="entry">
              <span class="who">
                <span>{name || t("reward.friend")}</span>
                {date && <span class="small">{t("invited.at", { date })}</span>}
              </span>
              {isInviting && (
                <button
                  type="button"
                  class="plain"
                  part="remind"
                  aria-label={name ? t("invited.remind.label", { name }) : t("invited.remind.friend")}
                  onClick={() => share(channel)}
                  onBlur={onLeave}
                >
                  {t("invited.remind")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {waiting.length > FIRST_ROWS && (
        <button type="button" class="all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? t("reward.fewer")
            : t("reward.all", { count: new Intl.NumberFormat(locale).format(waiting.length) })}
        </button>
      )}
    </div>
  );
}
