/** Rules of the slim bar. The last mark, at its end, stands within it. */
export const BAR_CSS = `.bar{display:block;inline-size:100%;block-size:.5em;overflow:visible;stroke:none}
.bar:dir(rtl){transform:scaleX(-1)}
.way{fill:var(--line)}
.reached{fill:var(--accent)}
.mark{fill:var(--surface);stroke:var(--faint);stroke-width:1.5}
.mark.reached{fill:var(--accent);stroke:var(--accent)}
.mark:last-child{transform:translateX(-4.75px)}
@media(forced-colors:active){.way{fill:Canvas;stroke:CanvasText}.reached,.mark.reached{fill:Highlight;stroke:Highlight}.mark{fill:Canvas;stroke:CanvasText}}
`;

interface ProgressBarProps {
  readonly count: number;
  /** What a full bar stands for. */
  readonly whole: number;
  /** Counts that are marked on the way. @default none */
  readonly marks?: readonly number[];
}

/** A slim bar for how far something is; what it shows stands beside it in words. */
export function ProgressBar({ count, whole, marks = [] }: ProgressBarProps) {
  const percent = (part: number) => `${Math.max(0, Math.min(100, (100 * part) / whole)) || 0}%`;
  return (
    <svg class="bar" aria-hidden="true">
      <rect class="way" width="100%" height="4" y="2" rx="2" />
      <rect class="reached" width={percent(count)} height="4" y="2" rx="2" />
      {marks.map((at) => (
        <circle key={at} class={at <= count ? "mark reached" : "mark"} cx={percent(at)} cy="4" r="4" />
      ))}
    </svg>
  );
}
