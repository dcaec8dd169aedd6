import { and, eq, inArray, isNotNull, min, sql as query } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { guests } from "../database/guest-schema.js";
import { codes, events, reports } from "../database/schema.js";
import { LEAD_TYPES } from "./lead-types.js";
import { SIGN_IN_TYPES } from "./sign-in-types.js";

/** Loads everything the shop has signed about an order. */
export async function loadReports(tx: Sql, program: string, orderId: string) {
  const rows = await tx
    .select()
    .from(reports)
    .where(and(eq(reports.program, program), eq(reports.orderId, orderId)));
  return rows.map(({ sentAt, messageId, body }) => ({ sentAt: sentAt.getTime(), messageId, body }));
}

/** Loads what browsers say about an order, with or without a code. */
export async function loadClaims(tx: Sql, program: string, orderId: string) {
  const { visitor, code, friendId, receivedAt, body } = events;
  const source = query<string | null>`${body} #>> '{attribution,source}'`;
  return tx
    .select({ visitor, code, friendId, receivedAt, source })
    .from(events)
    .where(and(eq(events.program, program), eq(events.orderId, orderId)));
}

/** Loads what browsers say about how accounts came. */
export async function loadLeads(tx: Sql, program: string, friendIds: readonly string[]) {
  if (friendIds.length === 0) return [];
  const { visitor, code, friendId, receivedAt, body } = events;
  const at = query<string>`${body} ->> 'at'`;
  const rows = await tx
    .select({ visitor, code, friendId, receivedAt, at })
    .from(events)
    .where(
      and(
        eq(events.program, program),
        inArray(friendId, [...friendIds]),
        inArray(events.type, [...LEAD_TYPES]),
        isNotNull(code),
      ),
    );
  return rows.map((row) => ({ ...row, code: row.code as string, friendId: row.friendId as string }));
}

/** Loads when these codes were first heard of from these browsers, whatever the event; by code, a space and the visitor. */
export async function loadTouches(tx: Sql, program: string, visitors: readonly string[], wanted: readonly string[]) {
  if (visitors.length === 0 || wanted.length === 0) return new Map<string, number>();
  const { visitor, code, receivedAt } = events;
  const rows = await tx
    .select({ visitor, code, at: min(receivedAt) })
    .from(events)
    .where(and(eq(events.program, program), inArray(visitor, [...visitors]), inArray(code, [...wanted])))
    .groupBy(visitor, code);
  return new Map(rows.map((row) => [`${row.code} ${row.visitor}`, row.at?.getTime() ?? 0]));
}

/** Loads who owns these codes and since when. */
export async function loadOwners(tx: Sql, program: string, wanted: readonly string[]) {
  if (wanted.length === 0) return new Map<string, { advocateId: string; boundAt: Date }>();
  const rows = await tx
    .select()
    .from(codes)
    .where(and(eq(codes.program, program), inArray(codes.code, [...wanted])));
  return new Map(rows.map((row) => [row.code, row]));
}

/** Loads which advocates have signed in in these browsers; who was a guest then is whoever has taken over since. */
export async function loadSignIns(tx: Sql, program: string, visitors: readonly string[]) {
  if (visitors.length === 0) return [];
  const { visitor, receivedAt } = events;
  const advocateId = query<string | null>`coalesce(${guests.ownerId}, ${events.advocateId})`;
  const rows = await tx
    .select({ visitor, advocateId, receivedAt })
    .from(events)
    .leftJoin(guests, and(eq(guests.program, events.program), eq(guests.id, events.advocateId)))
    .where(and(eq(events.program, program), inArray(visitor, [...visitors]), inArray(events.type, [...SIGN_IN_TYPES])));
  return rows.flatMap((row) =>
    row.advocateId === null
      ? []
      : { visitor: row.visitor, advocateId: row.advocateId, knownAt: row.receivedAt.getTime() },
  );
}
