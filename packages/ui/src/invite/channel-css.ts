import { QR_CSS } from "../parts/qr-code.js";

/** Rules of the channels and of what they open. */
export const CHANNEL_CSS = `${QR_CSS}.chip{display:flex;align-items:center;justify-content:center;gap:.125em;min-inline-size:0;min-block-size:2.75em;margin:0;padding:.25em .375em;border:1px solid var(--line);border-radius:var(--radius-control);background:var(--surface);color:var(--ink);font-size:1em;font-weight:500;line-height:1.3;text-align:center;text-decoration:none;cursor:pointer;transition:.12s cubic-bezier(.2,.8,.2,1);transition-property:background-color,border-color,transform}
.chip span{font-size:.8125em}
.channels{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:.375em}
.tile{flex-direction:column;gap:.25em;min-inline-size:auto;padding:.375em .125em}
.tile span{font-size:.75em;hyphens:auto;overflow-wrap:normal}
.chip svg{transition:transform .12s}
svg.mark{inline-size:1.25em;block-size:1.25em;fill:currentColor;stroke:none}
.chip[aria-expanded=true]{background:var(--raised)}
[part=more][aria-expanded=true] svg{transform:rotate(180deg)}
.chip:active{transform:scale(.985)}
.later .chip{border-style:dashed;color:var(--faint);pointer-events:none}
.later svg{opacity:.5}
#rest{grid:auto/repeat(4,1fr);margin-block-start:-.375em}
@container(inline-size>=23em){.tile span{font-size:.8125em}}
#rest[hidden],#panel[hidden]{display:none}
.panel{display:grid;grid-template-columns:minmax(0,1fr);gap:.75em;padding:1em;border-radius:var(--radius-control);background:var(--raised)}
.code{text-align:center}
.panel .chip{padding-inline:.75em}
.panel .row{margin-block:.375em;background:var(--surface)}
.panel .row .chip{flex:none;min-block-size:2.75em}
.panel p.negative{color:var(--negative)}
.address{display:block;font-size:.8125em;line-height:1.3846;color:var(--ink);user-select:all}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.5em}
@media(hover:hover){.chip:hover{background:var(--line)}}
@media(pointer:coarse){.chip,.panel .row .chip{min-block-size:3em}}
@media(forced-colors:active){.later .chip{border-color:GrayText;color:GrayText}.panel{border:1px solid CanvasText}.chip[aria-expanded=true]{border-color:Highlight}.chip[aria-expanded=true] span{text-decoration:underline}}
@container(inline-size<17em){.tile{flex-direction:row;min-block-size:3em}.channels,#rest{grid:auto/1fr 1fr}.pair{grid-template-columns:minmax(0,1fr)}}
`;
