import { inArray, sql as query } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { ledgerEntries, spendings } from "../database/schema.js";
import type { RewardRow } from "./change-set.js";
import { type Held, ledgerMoves } from "./ledger-moves.js";

async function heldFor(tx: Sql, rows: readonly RewardRow[]): Promise<ReadonlyMap<string, readonly Held[]>> {
  const { rewardId, currency, amount, points, movement } = ledgerEntries;
  const isHeld = query<boolean>`sum(case ${movement} when 'earned' then 1 when 'adjusted' then 0 else -1 end) > 0`;
  const sums = await tx
    .select({
      rewardId,
      currency,
      amount: query<number>`sum(${amount})::bigint`.mapWith(Number),
      points: query<number>`sum(${points})::bigint`.mapWith(Number),
    })
    .from(ledgerEntries)
    .where(
      inArray(
        rewardId,
        rows.map(({ id }) => id),
      ),
    )
    .groupBy(rewardId, currency)
    .having(isHeld);
  const byReward = new Map<string, Held[]>();
  for (const { rewardId: id, ...held } of sums) byReward.set(id, [...(byReward.get(id) ?? []), held]);
  return byReward;
}

function targetOf({ standing, reward, currency, amount, points }: RewardRow): Held | null {
  return standing === "confirmed" && reward !== null ? { currency, amount: amount ?? 0, points } : null;
}

/**
 * Adds the movements that bring the ledger in line with changed rewards. Only what a signed report confirmed is ever earned,
 * so the ledger's sums are money owed.
 */
export async function moveLedger(tx: Sql, program: string, rows: readonly RewardRow[], now: number): Promise<void> {
  if (rows.length === 0) return;
  const held = await heldFor(tx, rows);
  const entries = rows.flatMap((row) => {
    const { id: rewardId, orderId, code, reason } = row;
    const moves = ledgerMoves(held.get(rewardId) ?? [], targetOf(row), reason ?? "credited-elsewhere");
    return moves.map((move) => ({ ...move, program, rewardId, orderId, code, at: new Date(now) }));
  });
  if (entries.length === 0) return;
  await tx.insert(ledgerEntries).values(entries);
  const changes = new Map<string, number>();
  for (const { currency, amount } of entries) {
    if (currency !== null && amount !== 0) changes.set(currency, (changes.get(currency) ?? 0) + amount);
  }
  for (const [currency, amount] of changes) {
    await tx
      .insert(spendings)
      .values({ program, currency, amount })
      .onConflictDoUpdate({
        target: [spendings.program, spendings.currency],
        set: { amount: query`${spendings.amount} + excluded.amount` },
      });
  }
}
