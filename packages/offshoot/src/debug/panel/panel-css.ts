import type { ResolvedProgram } from "@offshoot/core";

type Launcher = Pick<NonNullable<ResolvedProgram["cards"]>["launcher"], "position" | "offset">;

/** Rules of the panel; colours by role, light and dark. */
const LOOK = `.root{all:initial;display:block;color-scheme:light dark;font:400 .8125em/1.45 system-ui,sans-serif;color:var(--ink);-webkit-text-size-adjust:100%;
--ink:#1c1c22;--muted:#5c5c68;--surface:#fff;--raised:#f5f5f7;--line:#dcdce2;--good:#0b6b3a;--warn:#8a5200;--bad:#b3181f;--focus:#3d4ee8;--shadow:0 1px 2px rgb(0 0 0/.08),0 12px 32px rgb(0 0 0/.16)}
:where(.root *){box-sizing:border-box;margin:0}
.root [hidden]{display:none}
.pill,.panel{border:1px solid var(--line);background:var(--surface);box-shadow:var(--shadow)}
.pill{display:flex;align-items:center;gap:.55em;min-block-size:2.8em;padding:.3em 1.1em .3em .9em;border-radius:2em;font-weight:600;white-space:nowrap}
.dot{flex:none;inline-size:.65em;block-size:.65em;border-radius:50%;background:var(--muted)}
[data-tone=good]>.dot{background:var(--good)}[data-tone=bad]>.dot{background:var(--bad)}
.panel{display:flex;flex-direction:column;position:fixed;border-radius:14px;overflow:hidden}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.5em .6em;padding:.8em .7em .7em 1.1em;border-block-end:1px solid var(--line)}
h2{display:flex;flex:1 1 12em;flex-wrap:wrap;align-items:center;gap:0 .6em;min-inline-size:0;font-size:1.1em;font-weight:600;overflow-wrap:anywhere}
.verdict{font-size:.91em;font-weight:500;color:var(--muted)}
[data-tone=good]>.verdict{color:var(--good)}[data-tone=bad]>.verdict{color:var(--bad)}
.tools{display:flex;gap:.25em;margin-inline-start:auto}
button{min-block-size:2.6em;padding:.3em .8em;border:1px solid #0000;border-radius:10px;background:none;color:inherit;font:inherit;font-weight:500;cursor:pointer;touch-action:manipulation}
.tools button{border-color:var(--line)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.body{flex:1;min-block-size:0;overflow:auto;overscroll-behavior:contain;padding:.7em 1.1em 1.1em;overflow-wrap:anywhere}
.body:focus-visible{outline-offset:-2px}
ul{display:grid;gap:.5em;padding:0;list-style:none}
li{padding:.6em .8em;border:1px solid var(--line);border-inline-start:3px solid var(--tone,var(--line));border-radius:8px}
.problem{--tone:var(--bad)}.note{--tone:var(--warn)}.fine{--tone:var(--good)}
.where{display:block;margin-block-end:.15em;font-size:.92em;color:var(--muted)}
.where b{color:var(--tone);font-weight:600}
.what{font-weight:500}
.mend{margin-block-start:.2em;color:var(--muted)}
.none{padding:.6em .8em;border-radius:8px;background:var(--raised)}
details{border-block-end:1px solid var(--line)}
ul+details,.none+details{margin-block-start:.7em;border-block-start:1px solid var(--line)}
summary{display:flex;align-items:center;gap:.6em;min-block-size:2.9em;cursor:pointer;list-style:none;border-radius:6px}
summary::-webkit-details-marker{display:none}
summary::before{content:"";flex:none;inline-size:.4em;block-size:.4em;margin-inline-start:.15em;border:solid var(--muted);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg);transition:transform .12s}
[open]>summary::before{transform:rotate(45deg)}
summary b{flex:none;font-weight:600}
.brief{flex:1;min-inline-size:0;color:var(--muted);text-align:end;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
[open]>ul{margin-block-end:.9em}
dl{display:grid;grid-template-columns:9em minmax(0,1fr);gap:.4em 1em;padding-block:.1em .9em}
dt{color:var(--muted)}
dd{font-variant-numeric:tabular-nums}
.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
.limit{padding-block-end:.9em;font-size:.92em;color:var(--muted)}
.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(hover:hover){button:hover{background:var(--raised)}summary:hover b{text-decoration:underline;text-underline-offset:.2em;text-decoration-color:var(--line)}}
@media(pointer:coarse){button,summary{min-block-size:44px}.tools button{min-inline-size:44px}}
@media(prefers-color-scheme:dark){.root{--ink:#ececf1;--muted:#a5a5b2;--surface:#1e1e24;--raised:#2a2a32;--line:#3a3a44;--good:#5fd195;--warn:#f0b35b;--bad:#ff8a85;--focus:#9aa4ff;--shadow:0 12px 32px rgb(0 0 0/.5)}}
@media(prefers-reduced-motion:reduce){summary::before{transition:none}}
@media(prefers-contrast:more){.root{--muted:var(--ink);--line:var(--ink)}}
@media(forced-colors:active){.dot{forced-color-adjust:none}button{border-color:ButtonText}}
@media print{.root{display:none}}
`;

/**
 * Gives the rules of the panel: in the corner that the launcher leaves free, and on a narrow screen above it.
 *
 * @param launcher Where the program's launcher stands.
 * @param isRightToLeft The direction of the page.
 * @param others How many panels the page has already, for other programs.
 */
export function panelCss({ position, offset }: Launcher, isRightToLeft: boolean, others = 0): string {
  const side = (position === "bottom-end") === isRightToLeft ? "right" : "left";
  const inset = (edge: string) => `calc(${offset}px + env(safe-area-inset-${edge},0px))`;
  const bottom = inset("bottom");
  return `:host{all:initial!important;display:block!important;position:fixed!important;inset:auto!important;bottom:calc(${bottom} + ${others * 52}px)!important;${side}:${inset(side)}!important;z-index:2147483000!important;font-size:medium!important}
${LOOK}.panel{bottom:${bottom};${side}:${inset(side)};inline-size:36em;max-block-size:min(100dvh - ${offset * 2}px,46em)}
@media(max-width:760px){.panel{inset:8px 8px auto;inline-size:auto;max-block-size:calc(100dvh - ${offset}px - 92px - env(safe-area-inset-bottom,0px))}}
`;
}
