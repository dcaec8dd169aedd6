import { ICON_CSS } from "../parts/icon.js";
import { LINK_CSS } from "../parts/link-css.js";

/** Rules of the field for a code: it stands in the page, in the page's own ink, without a card around it. */
export const CODE_CSS = `${LINK_CSS}${ICON_CSS}.root{color:inherit}
.code{padding:0!important;border:0;border-radius:0;background:none;box-shadow:none}
.code label{font-size:.9375em;line-height:1.4667;font-weight:500}
.code .row{border-color:var(--faint);background:var(--surface)}
.code .row:focus-within{outline:2px solid var(--focus);outline-offset:1px}
.code input{min-block-size:2.75em;font-size:1em;outline:0}
.code input::placeholder{color:var(--muted)}
.code button{color:var(--ink);font-weight:600}
.code button.main{color:var(--on-accent)}
.names{display:grid;place-items:center}
.names>*{grid-area:1/1}
.names>:not(.now){visibility:hidden}
.message{display:flex;gap:.375em;min-block-size:1.4667em;margin-block-start:.375em;line-height:1.4667;color:inherit}
.message svg{margin-block:.1em}
.message a{font-weight:500;text-decoration-color:currentColor}
.label{display:block;inline-size:8em;block-size:1.375em}
.bone.row{block-size:3.5em}
@media(pointer:coarse){.bone.row{block-size:3.75em}.code input{min-block-size:3em}}
@media(forced-colors:active){.code .row:focus-within{outline-color:Highlight}}
`;
