import type { RewardEntry } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { RewardRow } from "./reward-row.js";

const FIRST_ROWS = 4;

/** The rewards so far, newest first; a long list opens on request. */
export function RewardHistory({
  card,
  entries,
}: {
  readonly card: CardContent;
  readonly entries: readonly RewardEntry[];
}) {
  const { t, locale } = card;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, FIRST_ROWS);
  return (
    <div class="history">
      <ul aria-label={t("reward.history")} part="history">
        {shown.map((entry) => (
          <RewardRow key={entry.id} card={card} entry={entry} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" class="all" onClick={() => setWhole(true)}>
          {t("reward.all", { count: new Intl.NumberFormat(locale).format(entries.length) })}
        </button>
      )}
    </div>
  );
}
