import { and, eq, inArray, notExists, sql as query } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Sql } from "../database/database.js";
import { events } from "../database/schema.js";

/** Finds what others have told under an advocate's codes. What the advocate does in their own browser does not count. */
export function cameBy(sql: Sql, program: string, advocateId: string, codes: readonly string[], type: string) {
  const own = alias(events, "own");
  const ownBrowser = sql
    .select({ one: query`1` })
    .from(own)
    .where(and(eq(own.program, program), eq(own.visitor, events.visitor), eq(own.advocateId, advocateId)));
  return and(
    eq(events.program, program),
    inArray(events.code, [...codes]),
    eq(events.type, type),
    notExists(ownBrowser),
  );
}

/** Who an event is about: the account, or the browser where no account is named. */
export const friendOf = query<string>`coalesce('friend:' || ${events.friendId}, 'visitor:' || ${events.visitor})`;
