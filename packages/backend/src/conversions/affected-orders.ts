import { and, eq, inArray, isNotNull, type SQL, type SQLWrapper } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { events, reports } from "../database/schema.js";
import { LEAD_TYPES } from "./lead-types.js";
import { reportedFriend } from "./reported-friend.js";

function idsOf(rows: readonly { readonly orderId: string | null }[], more: readonly string[] = []): readonly string[] {
  return [...new Set([...rows.flatMap(({ orderId }) => orderId ?? []), ...more])].sort();
}

async function ordersOfAccounts(tx: Sql, program: string, accounts: string[] | SQLWrapper): Promise<readonly string[]> {
  const claimed = await tx
    .selectDistinct({ orderId: events.orderId })
    .from(events)
    .where(and(eq(events.program, program), inArray(events.friendId, accounts), isNotNull(events.orderId)));
  const reported = await tx
    .selectDistinct({ orderId: reports.orderId })
    .from(reports)
    .where(and(eq(reports.program, program), inArray(reportedFriend, accounts)));
  return idsOf([...claimed, ...reported]);
}

/** Finds the orders of the accounts that such leads bind; a popular code has more of them than a statement has parameters. */
async function ordersOfLeads(tx: Sql, program: string, which: SQL): Promise<readonly string[]> {
  const led = tx
    .selectDistinct({ friendId: events.friendId })
    .from(events)
    .where(and(eq(events.program, program), which, inArray(events.type, [...LEAD_TYPES]), isNotNull(events.friendId)));
  return ordersOfAccounts(tx, program, led);
}

/** Finds the orders that the shop or a browser says are these accounts'. */
export async function ordersOfFriends(
  tx: Sql,
  program: string,
  friendIds: readonly string[],
): Promise<readonly string[]> {
  return friendIds.length === 0 ? [] : ordersOfAccounts(tx, program, [...friendIds]);
}

/** Finds the orders that browsers have claimed, that the shop says were made in them, or whose buyer came in one of them. */
export async function ordersOfVisitors(
  tx: Sql,
  program: string,
  visitors: readonly string[],
): Promise<readonly string[]> {
  if (visitors.length === 0) return [];
  const claimed = await tx
    .selectDistinct({ orderId: events.orderId })
    .from(events)
    .where(and(eq(events.program, program), inArray(events.visitor, [...visitors]), isNotNull(events.orderId)));
  const reported = await tx
    .selectDistinct({ orderId: reports.orderId })
    .from(reports)
    .where(and(eq(reports.program, program), inArray(reports.visitor, [...visitors])));
  const bound = await ordersOfLeads(tx, program, inArray(events.visitor, [...visitors]));
  return idsOf([...claimed, ...reported], bound);
}

/** Finds the orders for which somebody has named one of these codes, or whose buyer came by one. */
export async function ordersOfCodes(tx: Sql, program: string, codes: readonly string[]): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const claimed = await tx
    .selectDistinct({ orderId: events.orderId })
    .from(events)
    .where(and(eq(events.program, program), inArray(events.code, [...codes]), isNotNull(events.orderId)));
  const reported = await tx
    .selectDistinct({ orderId: reports.orderId })
    .from(reports)
    .where(and(eq(reports.program, program), inArray(reports.code, [...codes])));
  const bound = await ordersOfLeads(tx, program, inArray(events.code, [...codes]));
  return idsOf([...claimed, ...reported], bound);
}
