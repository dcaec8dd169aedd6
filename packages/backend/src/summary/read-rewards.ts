import type { Reward, RewardEntry } from "@offshoot/core";
import { and, desc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";

/** So many of the newest rewards are listed; sums and counts know all. */
export const HISTORY_LENGTH = 100;

type RewardRow = Pick<typeof rewards.$inferSelect, "id" | "standing" | "reason"> &
  Pick<typeof conversions.$inferSelect, "promised" | "madeAt" | "availableAt">;

function stateOf({ standing, reason, availableAt }: RewardRow, now: number) {
  if (standing === "void") return { state: "void", ...(reason === null ? {} : { reason }) } as const;
  if (standing !== "confirmed" || availableAt === null) return { state: "pending", reason: "review" } as const;
  const when = { availableAt: availableAt.toISOString() };
  return availableAt.getTime() <= now
    ? ({ state: "available", ...when } as const)
    : ({ state: "approved", reason: "hold", ...when } as const);
}

/**
 * Lists an advocate's rewards, newest first.
 *
 * @param now Epoch milliseconds; it decides what is available yet.
 */
export async function readRewards(
  sql: Sql,
  program: string,
  codes: readonly string[],
  now: number,
): Promise<readonly RewardEntry[]> {
  const { promised, madeAt, availableAt } = conversions;
  const rows = await sql
    .select({ id: rewards.id, standing: rewards.standing, reason: rewards.reason, promised, madeAt, availableAt })
    .from(rewards)
    .innerJoin(conversions, and(eq(conversions.program, rewards.program), eq(conversions.orderId, rewards.orderId)))
    .where(
      and(
        eq(rewards.program, program),
        inArray(rewards.code, [...codes]),
        ne(rewards.standing, "withdrawn"),
        isNotNull(promised),
      ),
    )
    .orderBy(desc(madeAt), desc(rewards.id))
    .limit(HISTORY_LENGTH);
  return rows.map((row) => ({
    id: row.id,
    reward: row.promised as Reward,
    ...stateOf(row, now),
    at: row.madeAt.toISOString(),
  }));
}
