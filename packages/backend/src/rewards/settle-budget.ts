import { and, eq, gte, inArray, isNotNull, sql as query } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { ledgerEntries, rewards, spendings } from "../database/schema.js";
import { type ChangeSet, changeReward, isUsable, type RewardRow, rowBefore } from "./change-set.js";
import { type BudgetRequest, spendBudget } from "./spend-budget.js";
import { byCredit } from "./take-turns.js";

/** A stretch of the rewards of a program that are paid in one currency. */
interface Stretch {
  readonly program: string;
  readonly currency: string;
  readonly from: Date;
}

const asks = ({ program, currency, from }: Stretch) =>
  and(
    eq(rewards.program, program),
    eq(rewards.currency, currency),
    gte(rewards.creditedAt, from),
    isNotNull(rewards.turn),
    eq(rewards.isCapped, false),
    eq(rewards.isExpired, false),
  );

/** Whether a reward takes part in the budget of a currency: nothing stands in its way but, perhaps, the budget. */
const isAsking = (row: RewardRow, currency: string) =>
  row.currency === currency && row.creditedAt !== null && row.turn !== null && !row.isCapped && !row.isExpired;

/** Tells what a program has set aside so far, in minor units. */
export async function readSpending(tx: Sql, program: string, currency: string): Promise<number> {
  const [row] = await tx
    .select({ amount: spendings.amount })
    .from(spendings)
    .where(and(eq(spendings.program, program), eq(spendings.currency, currency)));
  return row?.amount ?? 0;
}

async function takenBy(tx: Sql, currency: string, ids: readonly string[]): Promise<number> {
  const [row] = await tx
    .select({ sum: query<number>`coalesce(sum(${ledgerEntries.amount}), 0)::bigint`.mapWith(Number) })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.currency, currency), inArray(ledgerEntries.rewardId, [...ids])));
  return row?.sum ?? 0;
}

async function takenIn(tx: Sql, stretch: Stretch): Promise<number> {
  const [row] = await tx
    .select({ sum: query<number>`coalesce(sum(${ledgerEntries.amount}), 0)::bigint`.mapWith(Number) })
    .from(ledgerEntries)
    .innerJoin(rewards, eq(rewards.id, ledgerEntries.rewardId))
    .where(and(asks(stretch), eq(ledgerEntries.currency, stretch.currency)));
  return row?.sum ?? 0;
}

/** Whether the rewards of a stretch all fit, so that nobody's place has to be looked at. */
async function isRoomForAll(tx: Sql, changes: ChangeSet, stretch: Stretch, spent: number): Promise<boolean> {
  const [found] = await tx
    .select({
      limit: query<number | null>`min(${rewards.budgetLimit})`.mapWith(Number),
      isExhausted: query<boolean | null>`bool_or(${rewards.isExhausted})`,
    })
    .from(rewards)
    .where(asks(stretch));
  if (found?.limit == null) return true;
  const changed = [...changes.rows.values()];
  const asked = changed
    .filter((row) => isAsking(row, stretch.currency))
    .reduce((sum, row) => sum + (row.amount ?? 0), 0);
  const taken = await takenBy(tx, stretch.currency, [...changes.rows.keys()]);
  return found.isExhausted !== true && spent - taken + asked <= found.limit;
}

/** What a reward that can be used already had before the transaction, in minor units; `null` for one that could not be used. */
function hadOf(changes: ChangeSet, row: RewardRow, now: number): number | null {
  const before = rowBefore(changes, row);
  if (before === null || before.currency !== row.currency || !isUsable(before, now) || !isUsable(row, now)) return null;
  return Math.min(before.amount ?? 0, row.amount ?? 0);
}

/** Names the part of a request by which a usable reward has grown. */
const growthOf = (id: string) => `${id}+`;

function requestsOf(changes: ChangeSet, row: RewardRow, now: number): readonly BudgetRequest[] {
  const { id, amount, budgetLimit: limit, expiresAt, isExhausted } = row;
  const had = hadOf(changes, row, now);
  const isOver = expiresAt !== null && expiresAt.getTime() <= now;
  const request = { id, limit, isOver, isExhausted, isUsable: had !== null, amount: had ?? amount ?? 0 };
  const growth = (amount ?? 0) - request.amount;
  return growth === 0 ? [request] : [request, { ...request, id: growthOf(id), amount: growth, isUsable: false }];
}

/**
 * Gives the budget of a currency out anew, from the first change on, in the order in which rewards were earned. A reward that
 * can be used already and has grown beyond it stays at what it was.
 *
 * What earlier rewards have taken is the program's sum less what the ledger holds for the changed ones and for those in the
 * stretch, so that a reward at the end, as almost all are, looks at nothing but itself.
 */
export async function settleBudget(tx: Sql, changes: ChangeSet, stretch: Stretch, now: number): Promise<void> {
  const { program, currency } = stretch;
  const spent = await readSpending(tx, program, currency);
  if (await isRoomForAll(tx, changes, stretch, spent)) return;
  const rows = await tx.select().from(rewards).where(asks(stretch));
  const ordered = rows
    .map((row) => ({ ...row, creditedAt: row.creditedAt?.getTime() ?? 0, row }))
    .sort((a, b) => byCredit(a, b) || (a.tierAt ?? 0) - (b.tierAt ?? 0))
    .map(({ row }) => row);
  const inStretch = new Set(rows.map(({ id }) => id));
  const others = [...changes.rows.keys()].filter((id) => !inStretch.has(id));
  const before = spent - (await takenIn(tx, stretch)) - (others.length === 0 ? 0 : await takenBy(tx, currency, others));
  const exhausted = spendBudget(
    before,
    ordered.flatMap((row) => requestsOf(changes, row, now)),
  );
  for (const row of ordered) {
    const had = exhausted.has(growthOf(row.id)) ? { amount: hadOf(changes, row, now) } : {};
    await changeReward(tx, changes, row, { isExhausted: exhausted.has(row.id), ...had });
  }
}
