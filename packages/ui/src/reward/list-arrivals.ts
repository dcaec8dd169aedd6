import type { RewardEntry, Summary } from "@offshoot/core";

/** Lists the rewards that can be used now and could not before; none where nothing was known before. */
export function listArrivals(before: Summary | null | undefined, now: Summary): readonly RewardEntry[] {
  if (!before) return [];
  const isFree = ({ state }: RewardEntry) => state === "available";
  const known = new Set(before.rewards.filter(isFree).map(({ id }) => id));
  return now.rewards.filter((entry) => isFree(entry) && !known.has(entry.id));
}
