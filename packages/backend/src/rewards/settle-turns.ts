import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import { type ChangeSet, changeReward, type RewardRow, wasKept } from "./change-set.js";
import { takeTurns } from "./take-turns.js";

/** A buyer whose orders are told apart. */
export interface Buyer {
  readonly program: string;
  readonly buyer: string;
  /** The order that has just come to this buyer or left them, `null` for none. */
  readonly moved: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

async function rewardsOfBuyer(tx: Sql, { program, buyer }: Buyer): Promise<readonly RewardRow[]> {
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
 * Decides anew which orders of a buyer earn. An order whose reward can be used already keeps its turn, whatever becomes of the
 * others; only what the shop says of that very order moves it to another buyer, and then its turn is found there.
 */
export async function settleTurns(tx: Sql, changes: ChangeSet, buyer: Buyer): Promise<void> {
  const rows = await rewardsOfBuyer(tx, buyer);
  const turns = takeTurns(
    rows.map((row) => ({
      ...row,
      creditedAt: row.creditedAt?.getTime() ?? 0,
      recurring: row.promised.reward?.recurring,
      keeps: row.orderId !== buyer.moved && wasKept(changes, row, buyer.now) ? row.turn : null,
    })),
  );
  for (const row of rows) {
    const { turn, reason } = turns.get(row.id) ?? { turn: null, reason: null };
    await changeReward(tx, changes, row, { turn, turnReason: reason });
  }
}
