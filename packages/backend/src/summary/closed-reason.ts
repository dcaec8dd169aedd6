import type { Money, ResolvedProgram, Summary } from "@offshoot/core";

/** The least that a program must have left to reward one more friend, in the budget's currency; `null` where none is paid in it. */
function leastReward({ rewards }: ResolvedProgram, { currency }: Money): number | null {
  const { advocate } = rewards;
  if (advocate?.kind === "revenue-share") return 1;
  if (advocate?.kind !== "cash" && advocate?.kind !== "credit") return null;
  const own = advocate.amounts?.find((money) => money.currency === currency) ?? advocate.money;
  return own?.currency === currency ? own.amount : null;
}

/**
 * Tells why new friends earn an advocate nothing at the moment.
 *
 * @param spent What has been set aside from the budget, in minor units.
 * @param now Epoch milliseconds.
 */
export function closedReason(program: ResolvedProgram, spent: number, now: number): Summary["closed"] {
  const { schedule, rewards } = program;
  if (schedule?.endsAt !== undefined && now >= schedule.endsAt) return "ended";
  if (rewards.budget === undefined) return undefined;
  const least = leastReward(program, rewards.budget);
  return least !== null && rewards.budget.amount - spent < least ? "budget" : undefined;
}
