import type { Money, ResolvedProgram, Reward } from "@offshoot/core";

const DAY_MS = 86_400_000;

/** A reward for a count of friends. */
export interface PromisedTier {
  /** Confirmed friends, a whole number from 1. */
  readonly at: number;
  readonly reward: Reward;
}

/**
 * What a program promises the owner of a code for one order, and within which limits.
 *
 * It is kept with the order, so that nothing that the document says later changes it.
 */
export interface Terms {
  /** What the advocate gets, `null` for nothing. */
  readonly reward: Reward | null;
  readonly tiers: readonly PromisedTier[];
  /** Rewards that one advocate can earn at most, `null` for any number. */
  readonly cap: number | null;
  /** How long an available reward can be used, in milliseconds; `null` for ever. */
  readonly expiresMs: number | null;
  /** What the whole program may pay out, `null` for any sum. */
  readonly budget: Money | null;
  /** Who may take part; `null` for every new customer. */
  readonly eligibility: ResolvedProgram["eligibility"] | null;
  /** Epoch milliseconds; orders before it earn nothing. */
  readonly startsAt: number | null;
  /** Epoch milliseconds; friends who come after it earn nothing. */
  readonly endsAt: number | null;
  /** How long a touch counts, in milliseconds. */
  readonly windowMs: number;
}

/** Takes out of a program what it promises an advocate. */
export function termsOf({ rewards, eligibility, schedule, attribution }: ResolvedProgram): Terms {
  return {
    reward: rewards.advocate,
    tiers: rewards.tiers ?? [],
    cap: rewards.cap ?? null,
    expiresMs: rewards.expiresDays === undefined ? null : Math.round(rewards.expiresDays * DAY_MS),
    budget: rewards.budget ?? null,
    eligibility: eligibility ?? null,
    startsAt: schedule?.startsAt ?? null,
    endsAt: schedule?.endsAt ?? null,
    windowMs: Math.round(attribution.windowDays * DAY_MS),
  };
}

/** Gives the terms of an order of which only a reward is known, as it was promised before programs had limits. */
export function bareTerms(reward: Reward | null): Terms {
  return {
    reward,
    tiers: [],
    cap: null,
    expiresMs: null,
    budget: null,
    eligibility: null,
    startsAt: null,
    endsAt: null,
    windowMs: Number.MAX_SAFE_INTEGER,
  };
}
