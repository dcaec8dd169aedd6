import { ICON_CSS } from "../parts/icon.js";

/** Rules of the welcome card. */
export const WELCOME_CSS = `${ICON_CSS}.from{display:flex;gap:1em;padding-inline-end:1.75em}
.from>div{align-self:center}
.initial{display:grid;place-items:center;flex:none;inline-size:2.5em;block-size:2.5em;border-radius:50%;background:var(--accent);color:var(--on-accent);font-weight:600}
.welcome h2{font-size:1.0625em;line-height:1.4118}
.welcome h2:dir(ltr){letter-spacing:-.006em}
.welcome h2+p{margin-block-start:.125em}
.close{position:absolute;inset-block-start:.5em;inset-inline-end:.5em;inline-size:2.9334em;padding:0;display:grid;place-items:center;color:var(--muted)}
@media(hover:hover){.close:hover{background:var(--raised);color:var(--ink)}}
@media(pointer:coarse){.close{inline-size:3.2em}}
`;
