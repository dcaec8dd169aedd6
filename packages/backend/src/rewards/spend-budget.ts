/** A reward that asks for a part of a program's budget. */
export interface BudgetRequest {
  readonly id: string;
  /** Minor units. */
  readonly amount: number;
  /** What the program may pay out, as it was when the order came, in minor units; `null` for any sum. */
  readonly limit: number | null;
  /** Whether it is past its time, so that it is not given again what it did not get then. */
  readonly isOver: boolean;
  /** Whether it got nothing so far. */
  readonly isExhausted: boolean;
  /** Whether it can be used already, so that nothing takes it back in favour of another. */
  readonly isUsable: boolean;
}

/**
 * Gives out a budget in the order in which rewards were earned, after those that can be used already; what does not fit gets
 * nothing, and a smaller one after it may.
 *
 * @param spent What earlier rewards have taken, in minor units.
 * @param requests In the order in which they were earned.
 * @returns Those that get nothing.
 */
export function spendBudget(spent: number, requests: readonly BudgetRequest[]): ReadonlySet<string> {
  const exhausted = new Set<string>();
  const usable = requests.filter(({ isUsable }) => isUsable);
  let sum = usable.reduce((total, { amount }) => total + amount, spent);
  for (const { id, amount, limit, isOver, isExhausted, isUsable } of requests) {
    if (isUsable) continue;
    const fits = limit === null || sum + amount <= limit;
    if (fits && !(isOver && isExhausted)) sum += amount;
    else exhausted.add(id);
  }
  return exhausted;
}
