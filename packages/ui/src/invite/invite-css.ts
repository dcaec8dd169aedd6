/** Rules of the invite card. */
export const INVITE_CSS = `.tall{block-size:3.25em}
.channels{display:flex;flex-wrap:wrap;gap:.5em}
.channels>*{flex:1 1 40%;min-block-size:2.75em}
.tiers{min-block-size:2.375em}
@media(pointer:coarse){.channels>*{min-block-size:3em}}
@container(inline-size>=23em){.channels>*{flex-basis:20%}}
h2.bone{inline-size:80%}
p.bone{inline-size:60%}
.signed-out{display:grid;gap:.5em;align-content:start;justify-items:start;min-block-size:4.75em}
.signed-out~[aria-hidden]{visibility:hidden}
@media(pointer:coarse){.signed-out{min-block-size:8.75em}}
@container(inline-size>=35em){.invite{display:grid;grid-template-columns:1fr 1fr;gap:2em;align-items:start}.invite .act{margin:0}}
`;
