import { and, eq, sql as query } from "drizzle-orm";
import { expect } from "vitest";
import { codes, ledgerEntries } from "../src/database/schema.js";
import type { Database } from "../src/index.js";
import { type Acme, DAY_MS } from "./acme.js";

const sum = query<number>`sum(${ledgerEntries.amount})`.mapWith(Number);

/** Checks, a year on, that every advocate's sums are the ledger's and their list's, and that no order has paid twice. */
export async function expectBalance({ sql }: Database, acme: Acme): Promise<void> {
  const perOrder = await sql
    .select({ orderId: ledgerEntries.orderId, sum })
    .from(ledgerEntries)
    .groupBy(ledgerEntries.orderId);
  expect(perOrder.length).toBeGreaterThan(5);
  for (const order of perOrder) expect([0, 2000]).toContain(order.sum);

  acme.clock.now += 365 * DAY_MS;
  const owed = await sql
    .select({ id: codes.advocateId, sum })
    .from(ledgerEntries)
    .innerJoin(codes, and(eq(codes.program, ledgerEntries.program), eq(codes.code, ledgerEntries.code)))
    .groupBy(codes.advocateId);
  for (const advocate of owed) {
    const { available, rewards } = await acme.summary(advocate.id);
    expect(available).toEqual(advocate.sum === 0 ? [] : [{ amount: advocate.sum, currency: "USD" }]);
    const listed = rewards.filter((reward: { state: string }) => reward.state === "available");
    expect(listed.length * 2000).toBe(advocate.sum);
  }
  expect(acme.errors).toEqual([]);
}
