import { sql as query } from "drizzle-orm";
import type { Sql } from "./database.js";

/**
 * Makes everything that can move a reward of a program wait in line until the transaction ends.
 *
 * A reward depends on events, reports and codes at once; in line, the last one to write has seen all the others. Plain
 * events do not take this lock.
 */
export async function lockProgram(tx: Sql, program: string): Promise<void> {
  await tx.execute(query`select pg_advisory_xact_lock(hashtextextended(${`offshoot:program:${program}`}, 0))`);
}

/** Says that the transaction adds events; any number may do so at once. */
export async function joinWriters(tx: Sql): Promise<void> {
  await tx.execute(query`select pg_advisory_xact_lock_shared(hashtextextended('offshoot:events', 0))`);
}

/**
 * Waits until no transaction that adds events is under way.
 *
 * Positions are handed out before the commit: without this, a reader could pass position 8 while 7 is still being
 * written, and never see 7.
 */
export async function waitForWriters(tx: Sql): Promise<void> {
  await tx.execute(query`select pg_advisory_xact_lock(hashtextextended('offshoot:events', 0))`);
}
