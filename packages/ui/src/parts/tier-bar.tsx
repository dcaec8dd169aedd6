import { formatReward, type ResolvedProgram, type Summary } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { isolate } from "../words/isolate.js";
import { sayCount } from "../words/say-count.js";
import { BAR_CSS, ProgressBar } from "./progress-bar.js";

/** Rules of the way to the next tier. */
export const TIER_CSS = `${BAR_CSS}.tiers{display:grid;gap:.5em;align-content:start}
`;

interface TierBarProps {
  readonly card: CardContent;
  /** In any order, at least one. */
  readonly tiers: NonNullable<ResolvedProgram["rewards"]["tiers"]>;
  /** `undefined` while only the backend knows. */
  readonly progress: Summary["tier"] | undefined;
}

/** How far the advocate is on the way to the next tier: a slim bar with a mark for each, and the same in words. */
export function TierBar({ card: { t, locale }, tiers, progress }: TierBarProps) {
  const rising = [...tiers].sort((a, b) => a.at - b.at);
  const whole = rising.at(-1)?.at ?? 1;
  const { count = 0, next, reached } = progress ?? {};
  const tier = progress ? (next ?? reached) : rising[0];
  if (!tier) return null;
  const key = !progress ? "tier.first" : next ? "tier.next" : "tier.done";
  const digits = new Intl.NumberFormat(locale);
  return (
    <div class="tiers" part="tiers">
      <ProgressBar count={count} whole={whole} marks={rising.map(({ at }) => at)} />
      <p class="small" part="tier">
        {sayCount(t, key, tier.at, locale, {
          // Whoever has brought more than the last tier asks for has still reached all of it.
          count: digits.format(Math.min(count, tier.at)),
          at: digits.format(tier.at),
          reward: isolate(formatReward(tier.reward, locale)),
        })}
      </p>
    </div>
  );
}
