import { ICON_CSS } from "../parts/icon.js";

/** Rules of the launcher; nothing of it takes room in the page. */
export const LAUNCHER_CSS = `${ICON_CSS}:host,.root{display:contents!important}
.root>span{display:none}
.place{inline-size:max-content;padding:0;border:0;border-radius:2em;background:none;box-shadow:none;animation:come .2s cubic-bezier(.2,.8,.2,1)}
.pill{position:relative;display:flex;align-items:center;justify-content:center;gap:.5em;min-block-size:3.2em;padding-block:.25em;padding-inline:1em 1.25em;border-radius:2em;background:var(--accent);color:var(--on-accent);font-weight:600;box-shadow:0 1px 2px rgb(0 0 0/.12),0 6px 20px rgb(0 0 0/.16)}
.pill>svg{transition:opacity .12s}
[aria-busy=true]>svg{opacity:.5}
.badge{position:absolute;inset-block-start:-.125em;inset-inline-end:-.0625em;box-sizing:border-box;inline-size:.9375em;block-size:.9375em;border:2px solid var(--surface);border-radius:50%;background:var(--positive)}
.bubble{position:absolute;inset-block-end:calc(100% + .75em);inline-size:max-content;max-inline-size:min(18em,80vw);padding:.5em .75em;border:1px solid var(--line);border-radius:var(--radius-control);background:var(--surface);color:var(--ink);box-shadow:var(--shadow)}
@keyframes come{from{opacity:0;transform:translateY(.5em)}}
@media(hover:hover){.pill:hover{transform:translateY(-1px)}}
@media(pointer:coarse),(max-width:480px){.pill{inline-size:3.7334em;block-size:3.7334em;padding:0}.pill>svg{inline-size:1.6em;block-size:1.6em}.label{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
@media(forced-colors:active){.badge{background:Highlight;border-color:Canvas;forced-color-adjust:none}.pill{border-color:ButtonText}}
@media print{.place{display:none}}
`;
