import type { InvitedFriend } from "@offshoot/core";
import { and, desc, eq, inArray, min, or, sql as query } from "drizzle-orm";
import { reportedFriend } from "../conversions/reported-friend.js";
import type { Sql } from "../database/database.js";
import { events, reports } from "../database/schema.js";
import { cameBy, friendOf } from "./came-by.js";

/** So many of those who came last are listed; counts know all. */
export const INVITED_LENGTH = 50;

const accountOf = (account: string) => `friend:${account}`;
const browserOf = (visitor: string) => `visitor:${visitor}`;

/**
 * Lists friends who signed up by an advocate's link, and how far they are, newest first. An order counts though nobody has confirmed it,
 * and though it was cancelled later: whoever has ordered needs no reminder. Nobody is named, because nobody has agreed to it.
 */
export async function readInvited(
  sql: Sql,
  program: string,
  advocateId: string,
  codes: readonly string[],
): Promise<readonly InvitedFriend[]> {
  const joinedAt = min(events.receivedAt);
  const joined = await sql
    .select({
      joinedAt,
      account: min(events.friendId),
      visitors: query<string[]>`array_agg(distinct ${events.visitor})`,
    })
    .from(events)
    .where(cameBy(sql, program, advocateId, codes, "lead.created"))
    .groupBy(friendOf)
    .orderBy(desc(joinedAt))
    .limit(INVITED_LENGTH);
  if (joined.length === 0) return [];
  const accounts = joined.flatMap(({ account }) => account ?? []);
  const visitors = joined.flatMap((friend) => friend.visitors);

  const ordered = new Map<string, Date>();
  const note = (key: string, at: Date) => {
    const known = ordered.get(key);
    if (known === undefined || at < known) ordered.set(key, at);
  };
  const told = await sql
    .select({ visitor: reports.visitor, account: reportedFriend, at: reports.sentAt })
    .from(reports)
    .where(
      and(eq(reports.program, program), or(inArray(reports.visitor, visitors), inArray(reportedFriend, accounts))),
    );
  const claimed = await sql
    .select({ visitor: events.visitor, account: events.friendId, at: events.receivedAt })
    .from(events)
    .where(
      and(
        eq(events.program, program),
        eq(events.type, "conversion.completed"),
        or(inArray(events.visitor, visitors), inArray(events.friendId, accounts)),
      ),
    );
  for (const { visitor, account, at } of [...told, ...claimed]) {
    if (visitor !== null) note(browserOf(visitor), at);
    if (account !== null) note(accountOf(account), at);
  }

  const friends = joined.map((friend): InvitedFriend => {
    const keys = [...(friend.account === null ? [] : [accountOf(friend.account)]), ...friend.visitors.map(browserOf)];
    const [first] = keys.flatMap((key) => ordered.get(key) ?? []).sort((a, b) => a.getTime() - b.getTime());
    return { state: first ? "ordered" : "joined", at: (first ?? friend.joinedAt ?? new Date(0)).toISOString() };
  });
  return friends.sort((a, b) => b.at.localeCompare(a.at));
}
