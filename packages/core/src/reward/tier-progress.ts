import type { Tier } from "../program/resolved-program.js";

/** How far an advocate is on the way through the tiers. */
export interface TierProgress {
  /** Friends who count. */
  readonly count: number;
  /** The highest tier that is reached; `null` before the first. */
  readonly reached: Tier | null;
  /** The tier that comes next; `null` when all are reached. */
  readonly next: Tier | null;
}

/**
 * Tells where a count stands among tiers.
 *
 * @param tiers In any order.
 */
export function tierProgress(count: number, tiers: readonly Tier[]): TierProgress {
  const rising = [...tiers].sort((a, b) => a.at - b.at);
  return {
    count,
    reached: rising.findLast(({ at }) => at <= count) ?? null,
    next: rising.find(({ at }) => at > count) ?? null,
  };
}
