import type { Sql } from "../database/database.js";
import type { ChangeSet } from "./change-set.js";
import { moveLedger } from "./move-ledger.js";
import { settleBudget } from "./settle-budget.js";

/** Gives out the budgets that changed rewards touch, and moves the ledger. */
export async function finishChanges(tx: Sql, changes: ChangeSet, program: string, now: number): Promise<void> {
  for (const [currency, from] of [...changes.starts].sort()) {
    await settleBudget(tx, changes, { program, currency, from }, now);
  }
  await moveLedger(tx, program, [...changes.rows.values()], now);
}
