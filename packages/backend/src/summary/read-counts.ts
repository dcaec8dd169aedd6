import type { Summary } from "@offshoot/core";
import { and, count, countDistinct, eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { events, rewards } from "../database/schema.js";
import { earnedBy } from "../rewards/earned-by.js";
import { cameBy, friendOf } from "./came-by.js";

/** Counts visitors who came, friends who signed up and orders that were confirmed. An advocate's own visits do not count. */
export async function readCounts(
  sql: Sql,
  program: string,
  advocateId: string,
  codes: readonly string[],
): Promise<Summary["counts"]> {
  const came = (type: string) => cameBy(sql, program, advocateId, codes, type);
  const [visits] = await sql
    .select({ n: countDistinct(events.visitor) })
    .from(events)
    .where(came("touch.captured"));
  const [leads] = await sql
    .select({ n: countDistinct(friendOf) })
    .from(events)
    .where(came("lead.created"));
  const [confirmed] = await sql.select({ n: count() }).from(rewards).where(earnedBy(program, advocateId));
  return { visits: visits?.n ?? 0, leads: leads?.n ?? 0, conversions: confirmed?.n ?? 0 };
}

/** Counts the friends who count towards tiers: each one once, however often they buy. */
export async function countFriends(sql: Sql, program: string, advocateId: string): Promise<number> {
  const [friends] = await sql
    .select({ n: count() })
    .from(rewards)
    .where(and(earnedBy(program, advocateId), eq(rewards.turn, 0)));
  return friends?.n ?? 0;
}
