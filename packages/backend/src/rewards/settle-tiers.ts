import { and, eq, isNotNull } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import { addReward, type ChangeSet, changeReward, isKept, type RewardRow } from "./change-set.js";
import { dueOf, shownReward } from "./due.js";
import { type ReachedTier, reachTiers } from "./reach-tiers.js";
import { expiryOf } from "./write-order-rewards.js";

/** An advocate and the friends who count towards their tiers. */
export interface TierCount {
  readonly program: string;
  readonly advocateId: string;
  /** The reward for each friend's first order. */
  readonly friends: readonly RewardRow[];
  /** Epoch milliseconds. */
  readonly now: number;
}

const NOT_REACHED = { decided: "void", decidedReason: "order-not-completed", creditedAt: null } as const;

async function factsOf(tx: Sql, { at, reward }: ReachedTier, by: RewardRow) {
  const { program, orderId, code, advocateId, promised, creditedAt, availableAt } = by;
  const [order] = await tx
    .select({ amount: conversions.valueAmount, currency: conversions.currency })
    .from(conversions)
    .where(and(eq(conversions.program, program), eq(conversions.orderId, orderId)));
  const currency = order?.currency ?? null;
  const value = currency === null ? null : { amount: order?.amount ?? 0, currency };
  const due = dueOf(reward, { value, refunded: null });
  const isOfBudget = due.money !== null && promised.budget?.currency === due.money.currency;
  return {
    program,
    orderId,
    code,
    advocateId,
    tierAt: at,
    promised,
    isLimited: false,
    reward: shownReward(reward, due),
    amount: due.money?.amount ?? null,
    currency: due.money?.currency ?? null,
    points: due.points,
    budgetLimit: isOfBudget ? (promised.budget?.amount ?? null) : null,
    creditedAt,
    availableAt,
    expiresAt: expiryOf(promised, availableAt?.getTime() ?? null, creditedAt?.getTime() ?? null),
    decided: "confirmed" as const,
    decidedReason: null,
    isReturning: false,
    turn: 0,
    turnReason: null,
  };
}

/**
 * Brings an advocate's rewards for tiers in line with the friends who count. What somebody can use already, or had time to use,
 * is not taken back because a friend's order is.
 */
export async function settleTiers(tx: Sql, changes: ChangeSet, count: TierCount): Promise<void> {
  const { program, advocateId, friends, now } = count;
  const reached = reachTiers(
    friends.map((row) => ({ ...row, creditedAt: row.creditedAt?.getTime() ?? 0, tiers: row.promised.tiers })),
  );
  const before = await tx
    .select()
    .from(rewards)
    .where(and(eq(rewards.program, program), eq(rewards.advocateId, advocateId), isNotNull(rewards.tierAt)));
  for (const tier of reached) {
    const by = friends.find(({ id }) => id === tier.by) as RewardRow;
    const known = before.find(({ tierAt }) => tierAt === tier.at);
    if (known !== undefined && isKept(known, now)) continue;
    const facts = await factsOf(tx, tier, by);
    if (known !== undefined) await changeReward(tx, changes, known, facts);
    else await addReward(tx, changes, { ...facts, isCapped: false, isExhausted: false, isExpired: false });
  }
  for (const row of before) {
    const isReached = reached.some(({ at }) => at === row.tierAt);
    if (!isReached && !isKept(row, now)) await changeReward(tx, changes, row, NOT_REACHED);
  }
}
