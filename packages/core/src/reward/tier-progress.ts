import type { Tier } from "../program/resolved-program.js";

/** How far an advocate is on the way through the tiers. */
export interface TierProgress {
  /** Friends who count, a whole number from 0. */
  readonly count: number;
  /** The highest tier that is reached; `null` before the first. */
  readonly reached: Tier | null;
  /** The tier that comes next; `null` when all are reached. */
  readonly next: Tier | null;
}

/** Counts whole friends: what is no number is none, and parts of a friend do not count. */
export function wholeCount(count: number): number {
  return Math.max(0, Math.floor(count) || 0);
}

/**
 * Tells where a count stands among tiers.
 *
 * @param count Friends who count; what is no number is none, and parts of a friend do not count.
 * @param tiers In any order.
 */
export function tierProgress(count: number, tiers: readonly Tier[]): TierProgress {
  const whole = wholeCount(count);
  const rising = [...tiers].sort((a, b) => a.at - b.at);
  return {
    count: whole,
    reached: rising.findLast(({ at }) => at <= whole) ?? null,
    next: rising.find(({ at }) => at > whole) ?? null,
  };
}
