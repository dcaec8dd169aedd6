import type { LeaderboardRow } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { isolate } from "../words/isolate.js";
import { chooseRows } from "./choose-rows.js";

interface LeaderboardProps {
  readonly card: CardContent;
  readonly rows: readonly LeaderboardRow[];
}

/** The best places among the advocates, and the reader's own; names only as the backend gives them. */
export function Leaderboard({ card: { t, locale }, rows }: LeaderboardProps) {
  const shown = chooseRows(rows);
  if (shown.length === 0) return null;
  const digits = new Intl.NumberFormat(locale);
  return (
    <div class="more-of" part="leaderboard">
      <h3 id="board" class="small">
        {t("board.title")}
      </h3>
      <ol aria-labelledby="board">
        {shown.map(({ rank, name, count, isOwn }, index) => (
          <li key={index} class={isOwn ? "place own" : "place"} aria-current={isOwn ? "true" : undefined}>
            <span class="rank">{digits.format(rank)}</span>
            <span>{isOwn ? t("board.own") : (name && isolate(name)) || t("board.someone")}</span>
            <span>{digits.format(count)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
