import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { ledgerEntries, rewards, spendings } from "../src/database/schema.js";
import type { Database } from "../src/index.js";

/**
 * Checks that the ledger holds of each reward of a program what it stands for, that no sum is negative at any time, that every
 * void has its reason, and that what the program has set aside is the ledger's sum.
 */
export async function expectLedger({ sql }: Database, program: string): Promise<void> {
  const rows = await sql.select().from(rewards).where(eq(rewards.program, program));
  const entries = await sql
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.program, program))
    .orderBy(ledgerEntries.id);
  for (const row of rows) {
    const own = entries.filter(({ rewardId }) => rewardId === row.id);
    for (const { currency } of own) {
      let sum = 0;
      for (const entry of own.filter((one) => one.currency === currency)) {
        sum += entry.amount;
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(entry.movement === "earned" || entry.reason !== null).toBe(true);
      }
      expect(sum).toBe(row.standing === "confirmed" && currency === row.currency ? (row.amount ?? 0) : 0);
    }
    if (row.standing === "confirmed" && row.reward !== null) expect(own.length).toBeGreaterThan(0);
    if (row.standing === "void") expect(row.reason).not.toBeNull();
    const points = own.reduce((sum, entry) => sum + entry.points, 0);
    expect(points).toBe(row.standing === "confirmed" ? row.points : 0);
  }
  expect(entries.every(({ rewardId }) => rows.some(({ id }) => id === rewardId))).toBe(true);
  const spent = await sql.select().from(spendings).where(eq(spendings.program, program));
  for (const { currency, amount } of spent) {
    const sum = entries
      .filter((entry) => entry.currency === currency)
      .reduce((total, entry) => total + entry.amount, 0);
    expect(amount).toBe(sum);
  }
}
