import type { LeaderboardRow } from "@offshoot/core";

const BEST = 5;

/** Chooses what to show of a leaderboard: the five best places by rank, and the advocate's own wherever it is. What is no place is left out. */
export function chooseRows(rows: readonly LeaderboardRow[]): readonly LeaderboardRow[] {
  const isPlace = (row: LeaderboardRow | null) =>
    Number.isSafeInteger(row?.rank) &&
    Number.isSafeInteger(row?.count) &&
    ["string", "undefined"].includes(typeof row?.name);
  const places = (Array.isArray(rows) ? rows : []).filter(isPlace).sort((a, b) => a.rank - b.rank);
  return places.filter(({ isOwn }, index) => index < BEST || isOwn);
}
