/** Rules of what stands below an offer. */
export const WELCOME_EXTRA_CSS = `.below{display:grid;grid-template-columns:minmax(0,1fr);gap:.75em;margin-block-start:1em}
.below:not(.act~*){border-block-start:1px solid var(--line);padding-block-start:1em}
.come{animation:come .2s cubic-bezier(.2,.8,.2,1)}
@keyframes come{from{opacity:0;transform:translateY(.25em)}}
.foot{display:flex;flex-wrap:wrap;gap:.25em 1.25em;align-items:center}
.quiet{display:flex;align-items:center;gap:.125em;min-block-size:3.7em;margin:-1.285em 0;padding:0;border:0;border-radius:.25em;font-size:1em;font-weight:400;line-height:inherit;color:inherit;text-decoration:underline var(--line);text-underline-offset:.25em}
.quiet svg{inline-size:1em;block-size:1em;transition:transform .12s}
.quiet[aria-expanded=true] svg{transform:rotate(180deg)}
.quiet:active{transform:none}
#elsewhere:empty,#elsewhere[hidden]{display:none}
.quote p{margin-block-start:.25em}
q{font-size:.9375em}
@media(hover:hover){.quiet:hover{text-decoration-color:currentColor}}
`;
