import type { RewardEntry } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { groupByMonth } from "./group-by-month.js";
import { RewardRow } from "./reward-row.js";

const FIRST_ROWS = 4;

/** The rewards so far, newest first; a long list opens on request, by month. */
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
    <div class="history" part="history">
      {groupByMonth(shown, locale).map(([month, rows]) => (
        <>
          {month && <p class="small month">{month}</p>}
          <ul key={month} aria-label={month || t("reward.history")}>
            {rows.map((entry) => (
              <RewardRow key={entry.id} card={card} entry={entry} />
            ))}
          </ul>
        </>
      ))}
      {entries.length > FIRST_ROWS && (
        // One button both ways: what has the focus stays.
        <button type="button" class="all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? t("reward.fewer")
            : t("reward.all", { count: new Intl.NumberFormat(locale).format(entries.length) })}
        </button>
      )}
    </div>
  );
}
