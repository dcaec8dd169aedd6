import { and, eq, lte } from "drizzle-orm";
import type { Database, Sql } from "../database/database.js";
import { lockProgram } from "../database/locks.js";
import { rewards } from "../database/schema.js";
import { type ChangeSet, changeReward, noChanges, type RewardRow } from "./change-set.js";
import { finishChanges } from "./finish-changes.js";

async function dueOf(sql: Sql, program: string, advocateId: string, now: number): Promise<readonly RewardRow[]> {
  return sql
    .select()
    .from(rewards)
    .where(
      and(
        eq(rewards.program, program),
        eq(rewards.advocateId, advocateId),
        eq(rewards.standing, "confirmed"),
        lte(rewards.expiresAt, new Date(now)),
      ),
    );
}

/** Marks what an advocate did not use in time. */
export async function markExpired(
  tx: Sql,
  changes: ChangeSet,
  program: string,
  advocateId: string,
  now: number,
): Promise<void> {
  for (const row of await dueOf(tx, program, advocateId, now))
    await changeReward(tx, changes, row, { isExpired: true });
}

/**
 * Takes back what an advocate did not use in time, once. Nobody has to watch the clock: it is done whenever somebody asks
 * what the advocate has, or one of their orders is told of.
 */
export async function expireRewards(
  { sql }: Database,
  program: string,
  advocateId: string,
  now: number,
): Promise<void> {
  if ((await dueOf(sql, program, advocateId, now)).length === 0) return;
  await sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    const changes = noChanges();
    await markExpired(tx, changes, program, advocateId, now);
    await finishChanges(tx, changes, program, now);
  });
}
