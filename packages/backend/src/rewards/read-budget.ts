import type { Money } from "@offshoot/core";
import { asc, eq } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { spendings } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";

/** What a program may pay out, and what it has set aside. */
export interface BudgetFigures {
  readonly program: string;
  /** `null` for any sum. */
  readonly budget: Money | null;
  /** What confirmed rewards come to, one sum per currency. */
  readonly spent: readonly Money[];
  /** What is left of the budget, never less than nothing; `null` where there is none. */
  readonly left: Money | null;
}

/**
 * Reads how much of its budget a program has set aside.
 *
 * @param now Epoch milliseconds; boosts may change the budget.
 */
export async function readBudget(
  { sql }: Database,
  { key, partition, offer }: RegisteredProgram,
  now: number,
): Promise<BudgetFigures> {
  const spent = await sql
    .select({ amount: spendings.amount, currency: spendings.currency })
    .from(spendings)
    .where(eq(spendings.program, partition))
    .orderBy(asc(spendings.currency));
  const budget = offer.evaluate(offer.document, null, now).rewards.budget ?? null;
  const taken = spent.find(({ currency }) => currency === budget?.currency)?.amount ?? 0;
  const left = budget === null ? null : { ...budget, amount: Math.max(0, budget.amount - taken) };
  return { program: key, budget, spent, left };
}
