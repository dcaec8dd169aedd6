import { and, asc, eq, inArray } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import type { OrderKey } from "./load-evidence.js";

/** Finds the order for which a buyer's advocate is rewarded. */
export async function firstOrderOf(tx: Sql, program: string, buyer: string): Promise<string | undefined> {
  const [first] = await tx
    .select({ orderId: conversions.orderId })
    .from(conversions)
    .where(and(eq(conversions.program, program), eq(conversions.buyer, buyer)))
    .orderBy(asc(conversions.creditedAt), asc(conversions.orderId))
    .limit(1);
  return first?.orderId;
}

/** Names the buyer whose order it was when it was last settled. */
export async function buyerOf(tx: Sql, { program, orderId }: OrderKey): Promise<string | null> {
  const [row] = await tx
    .select({ buyer: conversions.buyer })
    .from(conversions)
    .where(and(eq(conversions.program, program), eq(conversions.orderId, orderId)));
  return row?.buyer ?? null;
}

/** Finds the orders of these buyers that have the reward or should have it; all others are duplicates and stay so. */
export async function rivalOrders(tx: Sql, program: string, buyers: readonly string[]): Promise<readonly string[]> {
  if (buyers.length === 0) return [];
  const rewarded = await tx
    .selectDistinct({ orderId: conversions.orderId })
    .from(conversions)
    .innerJoin(rewards, and(eq(rewards.program, conversions.program), eq(rewards.orderId, conversions.orderId)))
    .where(
      and(eq(conversions.program, program), inArray(conversions.buyer, [...buyers]), eq(rewards.standing, "confirmed")),
    );
  const first = await Promise.all(buyers.map((buyer) => firstOrderOf(tx, program, buyer)));
  return [...new Set([...rewarded.map(({ orderId }) => orderId), ...first.flatMap((id) => id ?? [])])].sort();
}
