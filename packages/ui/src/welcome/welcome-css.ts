import { CLOSE_CSS } from "../parts/close-button.js";
import { ICON_CSS } from "../parts/icon.js";
import { LINK_CSS } from "../parts/link-css.js";

/** Rules of the welcome card. */
export const WELCOME_CSS = `${LINK_CSS}${ICON_CSS}${CLOSE_CSS}.from{display:flex;gap:1em;padding-inline-end:2em}
.from>div{flex:1;align-self:center}
.initial{display:grid;place-items:center;flex:none;inline-size:2.5em;block-size:2.5em;border-radius:50%;background:var(--raised);color:var(--ink);font-weight:600}
.welcome h2{font-size:1.0625em;line-height:1.4118}
.welcome h2:dir(ltr){letter-spacing:-.006em}
.welcome h2+p{margin-block-start:.125em}
.from .small{margin-block-start:.375em}
.plain{border-color:var(--line)}
.own:not(:has(button)){margin:0}
a.main{display:grid;place-items:center;min-block-size:2.9334em;margin:0;padding:.25em 1em;border:1px solid #0000;border-radius:var(--radius-control);font-size:.9375em;line-height:1.3;text-decoration:none}
@media(hover:hover){.plain:hover{background:var(--line)}}
@media(pointer:coarse){a.main{min-block-size:3.2em}}
`;
