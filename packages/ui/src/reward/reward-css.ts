import { ICON_CSS } from "../parts/icon.js";
import { LINK_CSS } from "../parts/link-css.js";

/** Rules of the reward card. */
export const REWARD_CSS = `${LINK_CSS}${ICON_CSS}.plain{border-color:var(--line)}
@media(hover:hover){.plain:hover{background:var(--line)}}
h2.over{font-size:.9375em;line-height:1.4667;font-weight:500;color:var(--muted);letter-spacing:0}
.amount{inline-size:fit-content;margin-block-start:.125em;font-size:2em;line-height:1.125;font-weight:600;color:var(--ink)}
.amount:dir(ltr){letter-spacing:-.02em}
.waiting{color:var(--muted)}
.amount+p:not(.amount){margin-block-start:.25em}
.history{margin-block-start:1.25em;border-block-start:1px solid var(--line)}
ul{list-style:none;padding:0}
li+li{border-block-start:1px solid var(--line)}
.entry{display:flex;gap:.75em;align-items:center;inline-size:100%;min-block-size:3.75em;padding:.5em 0;font-size:1em;font-weight:400;line-height:1.4;text-align:start}
button.entry{border:0;border-radius:.375em}
.entry>:first-child{flex:1}
.who,.what{display:grid;gap:.125em;font-size:.9375em}
.what{justify-items:end;font-weight:500}
.entry .small{font-size:.8667em;font-weight:400}
.entry .state{display:inline-flex;align-items:center;gap:.25em}
.state svg{inline-size:1.125em;block-size:1.125em}
.small.positive{color:var(--positive)}
.small.caution{color:var(--caution)}
.gone{color:var(--muted);text-decoration:line-through}
.more{inline-size:1.25em;color:var(--faint);display:grid}
.more svg{transition:transform .12s}
[aria-expanded=true] .more svg{transform:rotate(180deg)}
.month{padding-block:1em .25em;font-weight:500}
.old{display:flex;flex-wrap:wrap;align-items:center;gap:0 1em;margin-block-start:.5em}
.old p:first-child{flex:1 1 10em}
.old p:last-child{inline-size:auto}
.sparks{position:absolute;inset-block-start:calc(var(--padding) - 1.25em);inset-inline-start:calc(var(--padding) - 1.5em);inline-size:8em;block-size:8em;overflow:visible;stroke:var(--accent);stroke-width:2;pointer-events:none}
.why{padding-block-end:1em;padding-inline-end:2em}
.why[hidden]{display:none}
.all{inline-size:100%;color:var(--muted)}
.reward{min-block-size:calc(9.9em + 2*var(--padding));align-content:center}
.reward .signed-out{display:grid;gap:.5em;justify-items:start;margin-block-start:.4em}
.tall{block-size:3em}
.reward .bone{inline-size:45%}
.reward .tall{inline-size:auto}
`;
