import { formatReward, type ResolvedProgram, type Summary } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { isolate } from "../words/isolate.js";
import { sayCount } from "../words/say-count.js";

/** Rules of the way to the next tier. */
export const TIER_CSS = `.tiers{display:grid;gap:.5em;align-content:start}
.tiers svg{inline-size:100%;block-size:.5em;overflow:visible;stroke:none}
.tiers svg:dir(rtl){transform:scaleX(-1)}
.way{fill:var(--line)}
.reached{fill:var(--accent)}
.mark{fill:var(--surface);stroke:var(--faint);stroke-width:1.5}
.mark.reached{fill:var(--accent);stroke:var(--accent)}
@media(forced-colors:active){.way{fill:Canvas;stroke:CanvasText}.reached,.mark.reached{fill:Highlight;stroke:Highlight}.mark{fill:Canvas;stroke:CanvasText}}
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
  const percent = (count: number) => `${Math.min(100, (100 * count) / whole)}%`;
  const { count = 0, next, reached } = progress ?? {};
  const tier = progress ? (next ?? reached) : rising[0];
  if (!tier) return null;
  const key = !progress ? "tier.first" : next ? "tier.next" : "tier.done";
  const digits = new Intl.NumberFormat(locale);
  return (
    <div class="tiers" part="tiers">
      <svg aria-hidden="true">
        <rect class="way" width="100%" height="4" y="2" rx="2" />
        <rect class="reached" width={percent(count)} height="4" y="2" rx="2" />
        {rising.map(({ at }) => (
          <circle key={at} class={at <= count ? "mark reached" : "mark"} cx={percent(at)} cy="4" r="4" />
        ))}
      </svg>
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
