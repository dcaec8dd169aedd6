import { formatMoney, formatReward, type Goal, readMoney, type Summary } from "@offshoot/core";

/** A goal in figures, and how far it is where the summary tells. */
export interface GoalFigures {
  readonly target: string;
  /** Absent where nobody counts it. */
  readonly progress?: { readonly text: string; readonly count: number };
}

/** Counts what a summary knows of a goal's metric. */
function countOf({ metric }: Goal, { visits, leads, conversions }: Summary["counts"]): number | undefined {
  if (metric === "referrals") return leads;
  if (metric === "conversions") return conversions;
  return metric === "conversion-rate" && visits > 0 ? (100 * conversions) / visits : undefined;
}

/** Puts a goal into figures of its own unit: a count, a percentage, or money in the summary's currency. */
export function goalFigures(
  goal: Goal,
  { counts, currency }: { readonly counts?: Summary["counts"] | undefined; readonly currency?: string | undefined },
  locale: string,
): GoalFigures {
  const { metric, target } = goal;
  const format = (figure: number) => {
    const number = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(figure);
    if (metric === "conversion-rate")
      return formatReward({ kind: "discount", percent: Math.floor(10 * figure) / 10 }, locale);
    // XXX is what is written where no currency is meant.
    const money = metric === "revenue" && currency !== "XXX" ? readMoney(figure, currency) : null;
    return money ? formatMoney(money, locale) : number(2);
  };
  const count = counts && countOf(goal, counts);
  return { target: format(target), ...(count !== undefined && { progress: { count, text: format(count) } }) };
}
