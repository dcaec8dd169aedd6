import type { Money, RewardEntry } from "@offshoot/core";

/** A list this long may be the newest part of a longer one. */
const WHOLE_LENGTH = 100;

/** Adds up what has been paid out, one sum per currency; `null` where the list may not hold all of it. */
export function sumPaid(entries: readonly RewardEntry[]): readonly Money[] | null {
  if (entries.length >= WHOLE_LENGTH) return null;
  const sums = new Map<string, number>();
  for (const { state, reward, earned = reward.money } of entries)
    if (earned && state === "redeemed") sums.set(earned.currency, (sums.get(earned.currency) ?? 0) + earned.amount);
  return Array.from(sums, ([currency, amount]) => ({ amount, currency }));
}
