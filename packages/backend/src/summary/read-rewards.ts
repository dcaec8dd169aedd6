import type { Reward, RewardEntry } from "@offshoot/core";
import { and, desc, eq, isNotNull, ne } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import { stateOf } from "../rewards/state-of.js";
import { useOf } from "../rewards/use-of.js";

/** So many of the newest rewards are listed; sums and counts know all. */
export const HISTORY_LENGTH = 100;

/** The sum that a share of an order came to, once the shop has said what the order was worth. */
function earnedOf({ amount, currency }: typeof rewards.$inferSelect): Pick<RewardEntry, "earned"> {
  return amount !== null && currency !== null ? { earned: { amount, currency } } : {};
}

/**
 * Lists an advocate's rewards, newest first; those for tiers bear the time of the order with which they were reached.
 *
 * @param now Epoch milliseconds; it decides what is available yet.
 */
export async function readRewards(
  sql: Sql,
  program: string,
  advocateId: string,
  now: number,
): Promise<readonly RewardEntry[]> {
  const rows = await sql
    .select({ row: rewards, madeAt: conversions.madeAt })
    .from(rewards)
    .innerJoin(conversions, and(eq(conversions.program, rewards.program), eq(conversions.orderId, rewards.orderId)))
    .where(
      and(
        eq(rewards.program, program),
        eq(rewards.advocateId, advocateId),
        ne(rewards.standing, "withdrawn"),
        isNotNull(rewards.reward),
      ),
    )
    .orderBy(desc(conversions.madeAt), desc(rewards.id))
    .limit(HISTORY_LENGTH);
  return rows.map(({ row, madeAt }) => {
    const reward = row.reward as Reward;
    const state = stateOf(row, now);
    return {
      id: row.id,
      reward,
      ...(reward.kind === "revenue-share" && earnedOf(row)),
      ...state,
      ...(state.state === "void" ? {} : { use: useOf(reward) }),
      at: madeAt.toISOString(),
    };
  });
}
