import { CLOSE_CSS } from "../parts/close-button.js";
import { ICON_CSS } from "../parts/icon.js";

/** Rules of the dialog and of the sheet in it; the element around them takes no room in the page. */
export const DIALOG_CSS = `${ICON_CSS}${CLOSE_CSS}:host{position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;margin:0!important;padding:0!important;border:0!important;visibility:visible!important}
dialog{position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;padding:1em;border:0;background:none;color:inherit;overflow:auto;overscroll-behavior:contain;outline:0}
dialog[open]{display:grid}
dialog::backdrop{background:rgb(0 0 0/.45);animation:fade .2s cubic-bezier(.2,.8,.2,1)}
.sheet{inline-size:100%;max-inline-size:440px;margin:auto;animation:rise .2s cubic-bezier(.2,.8,.2,1)}
.sheet:has(.top){margin-block-start:max(0px,14vh - 1em)}
.card{padding:0}
.top{display:flex;min-block-size:4.125em;padding-block-start:1em;padding-inline:var(--padding) 4em}
.top~.close{inset-block-start:1.1875em}
.tabs{display:flex;flex:1;max-inline-size:17em;padding:.1875em;border-radius:var(--radius-control);background:var(--raised)}
.tabs button{flex:1;padding-inline:.5em;border-radius:max(0px,var(--radius-control) - 3px);color:var(--muted)}
.tabs [aria-selected=true]{background:var(--surface);color:var(--ink);box-shadow:0 1px 2px rgb(0 0 0/.12)}
.panes{display:grid;grid-template-columns:minmax(0,1fr)}
.pane{grid-area:1/1;transition:opacity .12s}
.pane[inert]{opacity:0}
.in{max-inline-size:none}
.in::part(card){border:0;border-radius:0;background:none;box-shadow:none}
.top+.panes .in::part(card){padding-block-start:1em}
.alone .in::part(title){padding-inline-end:1.75em}
@keyframes fade{from{opacity:0}}
@keyframes rise{from{opacity:0;transform:translateY(.5em) scale(.98)}}
@keyframes slide{from{transform:translateY(100%)}}
@media(max-width:480px){dialog{padding:4em 0 0}.sheet,.sheet:has(.top){max-inline-size:none;margin:auto 0 0;animation:slide .32s cubic-bezier(.2,.8,.2,1)}.card{padding-block:.5em env(safe-area-inset-bottom,0px);border-width:1px 0 0;border-radius:var(--radius-sheet,var(--radius)) var(--radius-sheet,var(--radius)) 0 0;box-shadow:none}.card::before{content:"";position:absolute;inset-block-start:.5em;inset-inline:0;margin-inline:auto;inline-size:2.25em;block-size:.25em;border-radius:1em;background:var(--line)}.top{padding-block-start:.75em}.close{inset-block-start:.75em}.top~.close{inset-block-start:1.4375em}}
@media(prefers-reduced-motion:reduce){dialog::backdrop{animation:none}}
@media(forced-colors:active){.tabs{border:1px solid CanvasText}.tabs [aria-selected=true]{background:Highlight;color:HighlightText;forced-color-adjust:none}.card::before{background:CanvasText}}
`;
