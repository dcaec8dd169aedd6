import { and, eq, inArray } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { codes, events, reports } from "../database/schema.js";
import type { Evidence } from "./evidence.js";
import { mergeReports } from "./merge-reports.js";

/** Names one order of one program. */
export interface OrderKey {
  readonly program: string;
  readonly orderId: string;
}

/** What is known about an order, and when it was first heard of (epoch milliseconds). */
export type KnownOrder = Omit<Evidence, "holdMs"> & { readonly madeAt: number };

async function loadReports(tx: Sql, { program, orderId }: OrderKey) {
  const rows = await tx
    .select()
    .from(reports)
    .where(and(eq(reports.program, program), eq(reports.orderId, orderId)));
  return rows.map(({ sentAt, messageId, body }) => ({ sentAt: sentAt.getTime(), messageId, body }));
}

async function loadClaims(tx: Sql, { program, orderId }: OrderKey) {
  const { visitor, code, friendId, receivedAt } = events;
  return tx
    .select({ visitor, code, friendId, receivedAt })
    .from(events)
    .where(and(eq(events.program, program), eq(events.orderId, orderId)));
}

async function loadBindings(tx: Sql, program: string, wanted: readonly string[]) {
  if (wanted.length === 0) return new Map<string, { advocateId: string; boundAt: Date }>();
  const rows = await tx
    .select()
    .from(codes)
    .where(and(eq(codes.program, program), inArray(codes.code, [...wanted])));
  return new Map(rows.map((row) => [row.code, row]));
}

async function loadSignIns(tx: Sql, program: string, visitors: readonly string[]) {
  if (visitors.length === 0) return [];
  const { visitor, advocateId, receivedAt } = events;
  const rows = await tx
    .select({ visitor, advocateId, receivedAt })
    .from(events)
    .where(
      and(
        eq(events.program, program),
        inArray(visitor, [...visitors]),
        inArray(events.type, ["advocate.identified", "conversion.completed"]),
      ),
    );
  return rows.flatMap((row) =>
    row.advocateId === null
      ? []
      : { visitor: row.visitor, advocateId: row.advocateId, knownAt: row.receivedAt.getTime() },
  );
}

/** Gathers everything stored that bears on one order. */
export async function loadEvidence(tx: Sql, order: OrderKey): Promise<KnownOrder> {
  const signed = await loadReports(tx, order);
  const claimed = await loadClaims(tx, order);
  const report = mergeReports(signed);
  const named = [...claimed.map(({ code }) => code), report?.code].filter((code) => typeof code === "string");
  const bindings = await loadBindings(tx, order.program, [...new Set(named)]);
  const visitors = [...claimed.map(({ visitor }) => visitor), report?.visitor].filter((id) => id !== undefined);
  const claims = claimed.flatMap(({ visitor, code, friendId, receivedAt }) => {
    const binding = code === null ? undefined : bindings.get(code);
    if (code === null || binding === undefined) return [];
    const knownAt = Math.max(receivedAt.getTime(), binding.boundAt.getTime());
    return { visitor, code, owner: binding.advocateId, friendId, knownAt };
  });
  return {
    report,
    claims,
    signIns: await loadSignIns(tx, order.program, [...new Set(visitors)]),
    owners: new Map(
      [...bindings].map(([code, { advocateId: id, boundAt }]) => [code, { id, knownAt: boundAt.getTime() }]),
    ),
    madeAt: Math.min(...signed.map(({ sentAt }) => sentAt), ...claimed.map(({ receivedAt }) => receivedAt.getTime())),
  };
}
