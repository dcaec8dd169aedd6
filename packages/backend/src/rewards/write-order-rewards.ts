import { and, eq, isNull } from "drizzle-orm";
import type { Standing } from "../conversions/decide-rewards.js";
import type { OrderKey } from "../conversions/load-evidence.js";
import type { OrderReport } from "../conversions/merge-reports.js";
import type { Sql } from "../database/database.js";
import { rewards } from "../database/schema.js";
import type { Terms } from "../terms/terms.js";
import { addReward, type ChangeSet, changeReward, type RewardRow } from "./change-set.js";
import { dueOf, shownReward } from "./due.js";

/** What an order gives to the owner of a code. */
export interface OrderReward {
  readonly code: string;
  readonly advocateId: string;
  readonly terms: Terms;
  readonly standing: Standing;
}

/** An order whose rewards are written. */
export interface RewardedOrder extends OrderKey {
  readonly report: OrderReport | null;
  readonly given: readonly OrderReward[];
  /** When the confirmed reward was earned, epoch milliseconds; `null` where none is. */
  readonly creditedAt: number | null;
  /** When it can be used, epoch milliseconds; `null` while the order is not confirmed. */
  readonly availableAt: number | null;
  /** Whether the buyer of the order is known. */
  readonly hasBuyer: boolean;
}

/** Loads what codes have of an order so far, tiers aside. */
export async function rewardsOfOrder(tx: Sql, { program, orderId }: OrderKey): Promise<readonly RewardRow[]> {
  return tx
    .select()
    .from(rewards)
    .where(and(eq(rewards.program, program), eq(rewards.orderId, orderId), isNull(rewards.tierAt)));
}

/** Tells until when a reward can be used once it is available. */
export function expiryOf({ expiresMs }: Terms, availableAt: number | null, creditedAt: number | null): Date | null {
  if (expiresMs === null || availableAt === null || creditedAt === null) return null;
  return new Date(Math.max(availableAt, creditedAt) + expiresMs);
}

const dateOf = (at: number | null) => (at === null ? null : new Date(at));

function factsOf(order: RewardedOrder, { code, advocateId, terms, standing }: OrderReward) {
  const { program, orderId, report, hasBuyer } = order;
  const creditedAt = standing.standing === "confirmed" ? order.creditedAt : null;
  const due = terms.reward === null ? { money: null, points: 0 } : dueOf(terms.reward, report);
  const limit = terms.budget?.currency === due.money?.currency ? (terms.budget?.amount ?? null) : null;
  const isReturning = report?.newCustomer === false && terms.eligibility?.friend !== "anyone";
  return {
    program,
    orderId,
    code,
    advocateId,
    tierAt: null,
    promised: terms,
    isLimited: terms.cap !== null || terms.tiers.length > 0,
    reward: terms.reward === null ? null : shownReward(terms.reward, due),
    amount: due.money?.amount ?? null,
    currency: due.money?.currency ?? null,
    points: due.points,
    budgetLimit: limit,
    creditedAt: dateOf(creditedAt),
    availableAt: dateOf(order.availableAt),
    expiresAt: expiryOf(terms, order.availableAt, creditedAt),
    decided: standing.standing,
    decidedReason: standing.reason,
    isReturning,
    // An order of which nobody knows whose it is stands alone.
    ...(hasBuyer
      ? {}
      : { turn: isReturning ? null : 0, turnReason: isReturning ? ("not-new-customer" as const) : null }),
  };
}

const WITHDRAWN = {
  decided: "withdrawn",
  decidedReason: null,
  creditedAt: null,
  turn: null,
  turnReason: null,
} as const;
const NO_FINDINGS = { turn: null, turnReason: null, isCapped: false, isExhausted: false, isExpired: false };

/** Brings what codes have of an order in line with what the order alone says. */
export async function writeOrderRewards(
  tx: Sql,
  changes: ChangeSet,
  order: RewardedOrder,
  before: readonly RewardRow[],
): Promise<void> {
  for (const given of order.given) {
    const facts = factsOf(order, given);
    const known = before.find(({ code }) => code === given.code);
    const isOut = facts.creditedAt === null ? { turn: null, turnReason: null } : {};
    if (known === undefined) await addReward(tx, changes, { ...NO_FINDINGS, ...facts, ...isOut });
    else await changeReward(tx, changes, known, { ...facts, ...isOut });
  }
  for (const row of before) {
    const isGiven = order.given.some(({ code }) => code === row.code);
    if (!isGiven) await changeReward(tx, changes, row, WITHDRAWN);
  }
}
