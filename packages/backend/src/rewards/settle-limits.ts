import { and, eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { rewards } from "../database/schema.js";
import { applyCap } from "./apply-cap.js";
import { type ChangeSet, changeReward, type RewardRow, wasKept } from "./change-set.js";
import { earnedBy } from "./earned-by.js";
import { settleTiers } from "./settle-tiers.js";

/** Tells whether anything that was promised to an advocate has a cap or tiers; most have none, and then nothing is counted. */
async function isLimited(tx: Sql, program: string, advocateId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: rewards.id })
    .from(rewards)
    .where(and(eq(rewards.program, program), eq(rewards.advocateId, advocateId), eq(rewards.isLimited, true)))
    .limit(1);
  return rows.length > 0;
}

const isMissed = ({ isCapped, expiresAt }: RewardRow, now: number) =>
  isCapped && expiresAt !== null && expiresAt.getTime() <= now;

/** Holds an advocate's rewards against their caps, and gives them the tiers that they have reached. */
export async function settleLimits(
  tx: Sql,
  changes: ChangeSet,
  program: string,
  advocateId: string,
  now: number,
): Promise<void> {
  if (!(await isLimited(tx, program, advocateId))) return;
  const rows = await tx.select().from(rewards).where(earnedBy(program, advocateId));
  const capped = applyCap(
    rows
      .filter(({ reward }) => reward !== null)
      .map((row) => ({
        ...row,
        creditedAt: row.creditedAt?.getTime() ?? 0,
        cap: row.promised.cap,
        isKept: wasKept(changes, row, now),
        isMissed: isMissed(row, now),
      })),
  );
  for (const row of rows) await changeReward(tx, changes, row, { isCapped: capped.has(row.id) });
  await settleTiers(tx, changes, { program, advocateId, friends: rows.filter(({ turn }) => turn === 0), now });
}
