/** Rules of the invite card. */
export const INVITE_CSS = `.tall{block-size:3.25em}
h2.bone{inline-size:80%}
p.bone{inline-size:60%}
.signed-out{display:grid;gap:.5em;align-content:start;justify-items:start;min-block-size:4.75em}
@media(pointer:coarse){.signed-out{min-block-size:8.75em}}
@container(inline-size>=35em){.invite{display:grid;grid-template-columns:1fr 1fr;gap:2em;align-items:center}.invite .act{margin:0}}
`;
