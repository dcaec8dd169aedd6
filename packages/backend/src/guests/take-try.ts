import { and, eq, lte, sql as query } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { tries } from "../database/guest-schema.js";

/** Tries are counted within an hour from the first one on. */
export const TRIES_MS = 3_600_000;

/**
 * Counts one more try of somebody, across all processes, and tells whether it is within the limit.
 *
 * @param who A hash: the row is deleted an hour after its first try, or with the next one of anybody after that.
 * @param now Epoch milliseconds.
 */
export async function takeTry(sql: Sql, program: string, who: string, limit: number, now: number): Promise<boolean> {
  await sql.delete(tries).where(and(eq(tries.program, program), lte(tries.since, new Date(now - TRIES_MS))));
  const [row] = await sql
    .insert(tries)
    .values({ program, who, since: new Date(now), count: 1 })
    .onConflictDoUpdate({ target: [tries.program, tries.who], set: { count: query`${tries.count} + 1` } })
    .returning({ count: tries.count });
  return (row?.count ?? 0) <= limit;
}
