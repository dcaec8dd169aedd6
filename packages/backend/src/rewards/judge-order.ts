import { checkEligibility } from "@offshoot/core";
import type { Standing } from "../conversions/decide-rewards.js";
import type { OrderReport } from "../conversions/merge-reports.js";
import type { Terms } from "../terms/terms.js";
import { keptValue } from "./due.js";
import type { VoidReason } from "./final-standing.js";

/** What the limits of a program are held against. */
export interface JudgedOrder {
  readonly report: OrderReport | null;
  /** When the order was first told of, epoch milliseconds. */
  readonly madeAt: number;
  /**
   * When we first heard of the credited advocate from each browser of the buyer, epoch milliseconds; none when only the shop
   * names them.
   */
  readonly touches: readonly number[];
}

/** One touch is enough: what another browser says later cannot bar a friend who came in time. */
function isAfterEnd({ endsAt, windowMs }: Terms, { madeAt, touches }: JudgedOrder): boolean {
  if (endsAt === null || madeAt < endsAt) return false;
  return !touches.some((at) => at < endsAt && at + windowMs >= madeAt);
}

/**
 * Holds an order that would earn against the limits that hold for it, as far as the backend is told what they ask for.
 *
 * A country that no report tells bars nobody. A value that no report tells leaves the reward in review where a minimum or a
 * share of the value needs it.
 */
export function judgeOrder(standing: Standing, terms: Terms, order: JudgedOrder): Standing {
  if (standing.standing === "void") return standing;
  const { report, madeAt } = order;
  const barred = (reason: VoidReason): Standing => ({ standing: "void", reason });
  if (isAfterEnd(terms, order)) return barred("program-ended");
  if (terms.startsAt !== null && madeAt < terms.startsAt) return barred("not-eligible");
  if (report === null) return standing;
  const { eligibility, reward } = terms;
  const value = keptValue(report);
  const isConfirmed = standing.standing === "confirmed";
  // Whether the friend is new is for their other orders to say as well, so it is asked for later.
  const rules = eligibility == null ? undefined : { ...eligibility, friend: "anyone" as const };
  const judged = checkEligibility(rules, {
    country: report.country,
    ...(isConfirmed && value !== null && { order: value }),
  });
  if (!judged.isEligible) return barred(judged.reason);
  const needsValue = (eligibility?.minimumOrder ?? []).length > 0 || reward?.kind === "revenue-share";
  return isConfirmed && needsValue && value === null ? { standing: "pending", reason: "review" } : standing;
}
