import type { RewardEntry, RewardReason, RewardState, Summary } from "../adapter.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { Money } from "../reward/money.js";
import { tierProgress } from "../reward/tier-progress.js";

const DAY_MS = 86_400_000;
/** The code of somebody who does not exist. */
export const SAMPLE_CODE = "EXAMPLE";

/** How much a made-up advocate has. */
export type SampleSize = "none" | "some" | "full";

interface SampleEntry {
  readonly state: RewardState;
  readonly reason?: RewardReason;
  readonly daysAgo: number;
}

/** Newest first. */
const ENTRIES: Readonly<Record<SampleSize, readonly SampleEntry[]>> = {
  none: [],
  some: [
    { state: "approved", reason: "hold", daysAgo: 2 },
    { state: "available", daysAgo: 30 },
  ],
  full: [
    { state: "pending", daysAgo: 1 },
    { state: "approved", reason: "hold", daysAgo: 3 },
    { state: "available", daysAgo: 31 },
    { state: "redeemed", daysAgo: 64 },
    { state: "void", reason: "order-not-completed", daysAgo: 70 },
  ],
};
/** A made-up order, in minor units. */
const SAMPLE_ORDER_MINOR = 9_950;
const VISITS = { none: 0, some: 12, full: 48 } as const;

/** Adds amounts up, one sum per currency. */
function sumOf(entries: readonly RewardEntry[], states: readonly RewardState[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { reward, earned = reward.money, state } of entries) {
    if (!earned || !states.includes(state)) continue;
    const { amount, currency } = earned;
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return Array.from(sums, ([currency, amount]) => ({ amount, currency }));
}

/**
 * Makes up what an advocate has: in the program's own reward, currency and tiers, one friend short of the first tier or just
 * past it.
 *
 * @param now Epoch milliseconds.
 */
export function sampleSummary({ rewards }: Pick<ResolvedProgram, "rewards">, now: number, size: SampleSize): Summary {
  const { advocate, tiers = [], holdDays, expiresDays, budget } = rewards;
  const currency = advocate?.money?.currency ?? budget?.currency ?? "USD";
  const { percent = 0 } = advocate?.kind === "revenue-share" ? advocate : {};
  const day = (days: number) => new Date(now + days * DAY_MS).toISOString();
  const first = Math.min(...tiers.map(({ at }) => at));
  const goal = Number.isFinite(first) ? first : 3;
  const conversions = { none: 0, some: Math.max(goal - 1, 1), full: Math.max(goal, 4) }[size];
  const entries = ENTRIES[size].map(({ daysAgo, ...rest }, index): readonly RewardEntry[] =>
    advocate
      ? [
          {
            id: `preview-${index + 1}`,
            reward: advocate,
            ...(percent > 0 && { earned: { amount: Math.round((SAMPLE_ORDER_MINOR * percent) / 100), currency } }),
            at: day(-daysAgo),
            ...rest,
            ...(rest.state === "approved" && { availableAt: day(Math.max(holdDays - daysAgo, 1)) }),
            ...(rest.state === "available" && expiresDays && { expiresAt: day(expiresDays) }),
          },
        ]
      : [],
  );
  const list = entries.flat();
  return {
    code: SAMPLE_CODE,
    currency,
    available: sumOf(list, ["available"]),
    pending: sumOf(list, ["pending", "approved"]),
    counts: { visits: VISITS[size], leads: conversions * 2, conversions },
    ...(tiers.length > 0 && { tier: tierProgress(conversions, tiers) }),
    rewards: list,
    updatedAt: day(0),
  };
}
