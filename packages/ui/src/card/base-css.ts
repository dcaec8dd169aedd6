/** Takes the box of a host element away. */
export const HIDDEN_CSS = ":host{display:none!important}";

/**
 * Rules every card shares, written densely because each byte is sent to every visitor.
 *
 * The widest a card goes by itself is in pixels, because the font size of the host belongs to the page.
 *
 * Only what would break a card is `!important` on the host; margin, width and `hidden` belong to the page. `.root` starts from nothing, at the
 * reader's own font size, so that no rule of the page reaches further. Lengths are em of that size: 1em is 16 px unless the reader chose otherwise.
 */
export const BASE_CSS = `:host{display:block!important;visibility:inherit!important;opacity:1!important;transform:none!important;filter:none!important;font-size:medium;max-inline-size:440px}
:host([hidden]){display:none!important}
.root{all:initial;display:block;position:relative;container-type:inline-size;contain-intrinsic-inline-size:15em;color:var(--ink);line-height:1.4667;-webkit-text-size-adjust:100%}
:where(.root *){box-sizing:border-box;margin:0}
.card{position:relative;padding:var(--padding);border:1px solid var(--line);border-radius:var(--radius);background:var(--surface);box-shadow:var(--shadow);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h2,p{unicode-bidi:plaintext;text-align:-webkit-match-parent;text-align:match-parent}
h2{font-size:1.375em;line-height:1.2727;font-weight:600;text-wrap:balance}
h2:dir(ltr){letter-spacing:-.012em}
p{font-size:.9375em;color:var(--muted);text-wrap:pretty}
h2+p{margin-block-start:.4em}
.small{display:block;font-size:.8125em;line-height:1.3846;color:var(--muted)}
.act{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;gap:.75em;margin-block-start:1.25em}
.row{display:flex;padding:.1875em;margin-block-start:.375em;border:1px solid var(--line);border-radius:var(--radius-control);background:var(--raised)}
.row>*{border-radius:max(0px,var(--radius-control) - 4px)}
.row button{flex:none}
input{flex:1;min-inline-size:0;padding:0 .75em;border:0;background:none;color:var(--ink);font:inherit;font-size:.9375em;text-overflow:clip}
button{min-block-size:2.9334em;font-size:.9375em;padding:.25em 1em;border:1px solid #0000;border-radius:var(--radius-control);background:none;color:var(--ink);font-family:inherit;font-weight:500;line-height:1.3;cursor:pointer;touch-action:manipulation;-webkit-tap-highlight-color:#0000;transition:.12s cubic-bezier(.2,.8,.2,1);transition-property:background-color,border-color,transform}
button:active{transform:scale(.985)}
.main{background:var(--accent);color:var(--on-accent);font-weight:600}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
input:focus-visible{outline-offset:-1px}
.swap{display:grid;place-items:center}
.swap>*{grid-area:1/1;transition:opacity .12s}
.swap:not([data-on])>:last-child,.swap[data-on]>:first-child{opacity:0}
.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bone{border-radius:6px;background:var(--raised);animation:wait 1.6s ease-in-out infinite alternate}
.held{visibility:hidden}
@keyframes wait{to{opacity:.45}}
@media(hover:hover){.main:hover{background:var(--accent-strong)}.row button:not(.main):hover{background:var(--line)}}
@media(pointer:coarse){button{min-block-size:3.2em}}
@media(prefers-reduced-motion:reduce){.root *{animation:none!important;transition:none!important}button:active{transform:none}}
@media(prefers-contrast:more){.root{--line:var(--ink)!important;--muted:var(--ink)!important}}
@media(forced-colors:active){.main{border-color:ButtonText}}
@container(inline-size<20em){.card{padding:min(var(--padding),1em)}}
`;
