import type { Reward } from "@offshoot/core";
import { and, eq, sql as query } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { ledgerEntries } from "../database/schema.js";
import type { Standing } from "./decide-rewards.js";
import type { OrderKey } from "./load-evidence.js";

/** Where the rewards of an order stand now. */
export interface LedgerMove extends OrderKey {
  readonly reward: Reward;
  readonly standings: ReadonlyMap<string, Standing>;
  /** Epoch milliseconds. */
  readonly now: number;
}

async function earnedCodes(tx: Sql, { program, orderId }: OrderKey): Promise<ReadonlySet<string>> {
  const net = query<number>`sum(case ${ledgerEntries.movement} when 'earned' then 1 else -1 end)::int`;
  const rows = await tx
    .select({ code: ledgerEntries.code, net })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.program, program), eq(ledgerEntries.orderId, orderId)))
    .groupBy(ledgerEntries.code);
  return new Set(rows.filter((row) => row.net > 0).map(({ code }) => code));
}

/**
 * Adds the movements that bring the ledger in line with the rewards: `earned` for one newly confirmed, `voided` with its
 * reason for one that no longer is. Only what a signed report confirmed is ever earned, so the ledger's sums are money owed.
 */
export async function moveLedger(tx: Sql, { program, orderId, reward, standings, now }: LedgerMove): Promise<void> {
  const before = await earnedCodes(tx, { program, orderId });
  const after = new Set([...standings].filter(([, { standing }]) => standing === "confirmed").map(([code]) => code));
  const amount = reward.money?.amount ?? 0;
  const entry = { program, orderId, currency: reward.money?.currency ?? null, at: new Date(now) };
  const voided = [...before]
    .filter((code) => !after.has(code))
    .map((code) => {
      const reason = standings.get(code)?.reason ?? "credited-elsewhere";
      return { ...entry, code, movement: "voided" as const, reason, amount: 0 - amount };
    });
  const earned = [...after]
    .filter((code) => !before.has(code))
    .map((code) => ({ ...entry, code, movement: "earned" as const, reason: null, amount }));
  const entries = [...voided, ...earned];
  if (entries.length > 0) await tx.insert(ledgerEntries).values(entries);
}
