import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import { type ChangeSet, changeReward, isUsable, type RewardRow } from "./change-set.js";
import { takeTurns } from "./take-turns.js";

async function rewardsOfBuyer(tx: Sql, program: string, buyer: string): Promise<readonly RewardRow[]> {
  const rows = await tx
    .select({ reward: rewards })
    .from(rewards)
    .innerJoin(conversions, and(eq(conversions.program, rewards.program), eq(conversions.orderId, rewards.orderId)))
    .where(
      and(
        eq(conversions.program, program),
        eq(conversions.buyer, buyer),
        isNotNull(rewards.creditedAt),
        isNull(rewards.tierAt),
      ),
    );
  return rows.map(({ reward }) => reward);
}

/**
 * Decides anew which orders of a buyer earn. A further order whose reward can be used already keeps it, also where the first
 * one, which promised it, is undone.
 *
 * @param now Epoch milliseconds.
 */
export async function settleTurns(
  tx: Sql,
  changes: ChangeSet,
  program: string,
  buyer: string,
  now: number,
): Promise<void> {
  const rows = await rewardsOfBuyer(tx, program, buyer);
  const turns = takeTurns(
    rows.map((row) => ({
      ...row,
      creditedAt: row.creditedAt?.getTime() ?? 0,
      recurring: row.promised.reward?.recurring,
    })),
  );
  for (const row of rows) {
    const { turn, reason } = turns.get(row.id) ?? { turn: null, reason: null };
    if (turn === null && (row.turn ?? 0) > 0 && isUsable(row, now)) continue;
    await changeReward(tx, changes, row, { turn, turnReason: reason });
  }
}
