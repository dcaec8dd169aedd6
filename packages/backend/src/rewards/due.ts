import type { Money, Reward } from "@offshoot/core";
import type { OrderReport } from "../conversions/merge-reports.js";

/** What a reward comes to for one order. */
export interface Due {
  /** Money owed, `null` for a reward that is none or whose amount is not known yet. */
  readonly money: Money | null;
  readonly points: number;
}

/** What is known of an order's value. */
export type OrderValue = Pick<OrderReport, "value" | "refunded">;

/** Percent are exact to a millionth. */
const PERCENT_DIGITS = 6;
const WHOLE = 100n * 10n ** BigInt(PERCENT_DIGITS);

/** Tells what is left of an order's value after refunds; `null` while no report has told the value. */
export function keptValue(order: OrderValue | null): Money | null {
  if (order?.value == null) return null;
  const { amount, currency } = order.value;
  const refunded = order.refunded?.currency === currency ? order.refunded.amount : 0;
  return { amount: Math.max(0, amount - refunded), currency };
}

/** Takes a part of an amount of money, in whole minor units, rounded down so that no more is paid than was agreed. */
export function shareOf({ amount, currency }: Money, percent: number): Money {
  const parts = BigInt(percent.toFixed(PERCENT_DIGITS).replace(".", ""));
  return { amount: Number((BigInt(amount) * parts) / WHOLE), currency };
}

/**
 * Tells what a reward comes to for one order: `cash` and `credit` in the order's own currency where the reward has an amount in
 * it, else the first amount, never exchanged; `points` as they are; a `revenue-share` of what is left of the value that the
 * shop has signed. A discount, an access or a gift is no money.
 *
 * @param order `null` while no report has come.
 */
export function dueOf(reward: Reward, order: OrderValue | null): Due {
  const points = reward.kind === "points" ? (reward.points ?? 0) : 0;
  if (reward.kind === "cash" || reward.kind === "credit") {
    const own = reward.amounts?.find(({ currency }) => currency === order?.value?.currency);
    return { money: own ?? reward.money ?? null, points };
  }
  if (reward.kind !== "revenue-share" || reward.percent === undefined) return { money: null, points };
  const kept = keptValue(order);
  return { money: kept === null ? null : shareOf(kept, reward.percent), points };
}

/** Says what a reward is for one order, with the amount in the currency in which it is paid. */
export function shownReward(reward: Reward, { money }: Due): Reward {
  return money === null || reward.kind === "revenue-share" ? reward : { ...reward, money };
}
