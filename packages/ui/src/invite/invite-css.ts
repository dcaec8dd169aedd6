/** Rules of the invite card, and of the places that are held for what comes beside it. */
export const INVITE_CSS = `.tall{block-size:3.25em}
.channels{min-block-size:3.75em}
.tiers{min-block-size:2.375em}
.foot{order:1}
.foot:before{content:"\\a0"}
h2.bone{inline-size:80%}
p.bone{inline-size:60%}
@media(pointer:coarse){.tall{block-size:3.5em}.wide{block-size:3em}}
@container(inline-size>=35em){.invite{display:grid;grid-template-columns:1fr 1fr;gap:2em;align-items:start}.invite .act{margin:0}}
`;
