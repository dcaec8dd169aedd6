import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { events, reports } from "../database/schema.js";

/** Finds the orders that browsers have claimed, or that the shop says were made in them. */
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
  return [...new Set([...claimed, ...reported].flatMap(({ orderId }) => orderId ?? []))].sort();
}

/** Finds the orders for which somebody has named one of these codes. */
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
  return [...new Set([...claimed, ...reported].flatMap(({ orderId }) => orderId ?? []))].sort();
}
