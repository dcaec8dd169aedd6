import type { RewardEntry } from "@offshoot/core";

/** A list of at most so many rows is seen at a glance. */
const UNGROUPED_ROWS = 8;

/** Groups a long list by the month of each order, in the order given; a short one is one group without a name. */
export function groupByMonth(
  entries: readonly RewardEntry[],
  locale: string,
): readonly (readonly [month: string, entries: readonly RewardEntry[]])[] {
  if (entries.length <= UNGROUPED_ROWS) return [["", entries]];
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
  const months = new Map<string, RewardEntry[]>();
  for (const entry of entries) {
    const day = new Date(entry.at);
    const month = Number.isNaN(day.getTime()) ? "" : format.format(day);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}
