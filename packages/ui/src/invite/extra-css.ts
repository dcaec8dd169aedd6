import { LINK_CSS } from "../parts/link-css.js";

/** Rules of what stands beside the link; what comes late comes softly, into a place that was held for it. */
export const EXTRA_CSS = `${LINK_CSS}.out{display:grid;gap:.125em;align-content:center;justify-items:start;min-block-size:4.75em;padding:.5em 1em;border:1px dashed var(--line);border-radius:var(--radius-control)}
.out ::slotted(a){font-size:.9375em;font-weight:500;color:var(--ink)}
.come{animation:come .2s cubic-bezier(.2,.8,.2,1)}
@keyframes come{from{opacity:0;transform:translateY(.25em)}}
#how{order:1}
.foot{display:flex;flex-wrap:wrap;gap:.25em 1.25em;align-items:center}
.foot:before{content:none}
.quiet{display:flex;align-items:center;gap:.125em;min-block-size:3.7em;margin:-1.16em 0;padding:0;border-radius:.25em;font-size:1em;font-weight:400;line-height:inherit;color:inherit;text-decoration:underline var(--line);text-underline-offset:.25em}
.quiet svg{inline-size:1em;block-size:1em;transition:transform .12s}
.quiet[aria-expanded=true] svg{transform:rotate(180deg)}
.quiet:active{transform:none}
#how:empty,#how[hidden]{display:none}
@media(hover:hover){.quiet:hover{text-decoration-color:currentColor}}
@media(pointer:coarse){.foot a{padding-block:1.16em;margin-block:-1.16em}.out{min-block-size:5em}.out.sheet{min-block-size:8.75em}}
`;
