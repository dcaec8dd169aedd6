import type { Money, Summary } from "@offshoot/core";
import { and, eq, isNotNull, sql as query, type SQL } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { ledgerEntries, rewards } from "../database/schema.js";

/** What an advocate can use now and what may still come, one sum per currency. */
export interface Sums {
  readonly available: readonly Money[];
  readonly pending: readonly Money[];
}

/** What an advocate has in points. */
export type PointSums = NonNullable<Summary["points"]>;

const sumWhere = (amount: unknown, condition: unknown) =>
  query<number>`coalesce(sum(${amount}) filter (where ${condition}), 0)::bigint`.mapWith(Number);

const isFreeAt = (now: number): SQL => query`${rewards.availableAt} <= ${new Date(now).toISOString()}::timestamptz`;
const rewardsOf = (program: string, advocateId: string) =>
  and(eq(rewards.program, program), eq(rewards.advocateId, advocateId));

/**
 * Adds up the ledger for what is confirmed, and the claims for what may still be.
 *
 * The confirmed sums come from the ledger itself rather than from a total kept beside it: there is no second number that
 * could drift from it. Only claims, which have moved nothing yet, are added from the rewards. A reward says when its entries
 * can be used.
 *
 * @param now Epoch milliseconds.
 */
export async function readSums(sql: Sql, program: string, advocateId: string, now: number): Promise<Sums> {
  const isFree = isFreeAt(now);
  const ofAdvocate = rewardsOf(program, advocateId);
  const moved = await sql
    .select({
      currency: ledgerEntries.currency,
      available: sumWhere(ledgerEntries.amount, isFree),
      held: sumWhere(ledgerEntries.amount, query`not (${isFree})`),
    })
    .from(ledgerEntries)
    .innerJoin(rewards, eq(rewards.id, ledgerEntries.rewardId))
    .where(and(ofAdvocate, isNotNull(ledgerEntries.currency)))
    .groupBy(ledgerEntries.currency);
  const claimed = await sql
    .select({
      currency: rewards.currency,
      amount: query<number>`sum(${rewards.amount})::bigint`.mapWith(Number),
    })
    .from(rewards)
    .where(and(ofAdvocate, eq(rewards.standing, "pending"), isNotNull(rewards.currency)))
    .groupBy(rewards.currency);

  const pending = new Map<string, number>();
  for (const { currency: unit, amount } of [...moved.map((row) => ({ ...row, amount: row.held })), ...claimed]) {
    if (unit !== null) pending.set(unit, (pending.get(unit) ?? 0) + amount);
  }
  const asMoney = (sums: Iterable<readonly [string | null, number]>): Money[] =>
    [...sums]
      .flatMap(([unit, amount]) => (unit === null || amount === 0 ? [] : { amount, currency: unit }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
  return { available: asMoney(moved.map((row) => [row.currency, row.available] as const)), pending: asMoney(pending) };
}

/**
 * Adds up points as `readSums` does money.
 *
 * @param now Epoch milliseconds.
 */
export async function readPoints(sql: Sql, program: string, advocateId: string, now: number): Promise<PointSums> {
  const isFree = isFreeAt(now);
  const ofAdvocate = rewardsOf(program, advocateId);
  const [moved] = await sql
    .select({
      available: sumWhere(ledgerEntries.points, isFree),
      held: sumWhere(ledgerEntries.points, query`not (${isFree})`),
    })
    .from(ledgerEntries)
    .innerJoin(rewards, eq(rewards.id, ledgerEntries.rewardId))
    .where(ofAdvocate);
  const [claimed] = await sql
    .select({ points: sumWhere(rewards.points, query`${rewards.standing} = 'pending'`) })
    .from(rewards)
    .where(ofAdvocate);
  return { available: moved?.available ?? 0, pending: (moved?.held ?? 0) + (claimed?.points ?? 0) };
}
