import { and, eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions } from "../database/schema.js";
import type { Offer } from "../terms/offer.js";
import { keepDocument } from "../terms/program-documents.js";
import type { BuyersCredit } from "./buyers-credit.js";
import type { KnownOrder, OrderKey } from "./load-evidence.js";

/** A stored order. */
export type ConversionRow = typeof conversions.$inferSelect;

const at = ({ program, orderId }: OrderKey) => and(eq(conversions.program, program), eq(conversions.orderId, orderId));

/**
 * Stores what is known of an order. What was promised when it was first heard of stays as it is.
 *
 * @param now Epoch milliseconds.
 */
export async function writeConversion(
  tx: Sql,
  order: OrderKey,
  offer: Offer,
  { report, madeAt }: KnownOrder,
  now: number,
): Promise<ConversionRow> {
  const { program, orderId } = order;
  const news = {
    status: report?.status ?? ("claimed" as const),
    valueAmount: report?.value?.amount ?? null,
    refundedAmount: report?.refunded?.amount ?? null,
    currency: report?.value?.currency ?? report?.refunded?.currency ?? null,
    madeAt: new Date(madeAt),
    confirmedAt: report?.confirmedAt == null ? null : new Date(report.confirmedAt),
  };
  const [known] = await tx.update(conversions).set(news).where(at(order)).returning();
  if (known !== undefined) return known;
  await keepDocument(tx, program, offer.digest, offer.document);
  const promise = { document: offer.digest, holdMs: offer.holdMsAt(now), heardAt: new Date(now) };
  const [row] = await tx
    .insert(conversions)
    .values({ program, orderId, ...promise, ...news })
    .returning();
  return row as ConversionRow;
}

/** Stores whose order it is, among the other orders of that buyer. */
export async function writeCredit(
  tx: Sql,
  order: OrderKey,
  credit: BuyersCredit | null,
  availableAt: number | null,
): Promise<void> {
  await tx
    .update(conversions)
    .set({
      availableAt: availableAt === null ? null : new Date(availableAt),
      buyer: credit?.buyer ?? null,
      creditedAt: credit === null ? null : new Date(credit.creditedAt),
    })
    .where(at(order));
}

/** Names the buyer whose order it was when it was last settled. */
export async function buyerOf(tx: Sql, order: OrderKey): Promise<string | null> {
  const [row] = await tx.select({ buyer: conversions.buyer }).from(conversions).where(at(order));
  return row?.buyer ?? null;
}
