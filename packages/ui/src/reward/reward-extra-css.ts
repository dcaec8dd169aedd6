/** Rules of what only some programs and people have in the reward card. */
export const REWARD_EXTRA_CSS = `.use{display:grid;grid-template-columns:minmax(0,1fr);gap:.5em;margin-block-start:1em}
a.main{display:grid;place-items:center;min-block-size:2.9334em;margin:0;padding:.25em 1em;border:1px solid #0000;border-radius:var(--radius-control);font-size:.9375em;line-height:1.3;text-align:center;text-decoration:none}
@media(pointer:coarse){a.main{min-block-size:3.2em}}
.loud~.act .main{border-color:var(--line);background:none;color:var(--ink);font-weight:500}
@media(hover:hover){.loud~.act .main:hover{background:var(--line)}}
.reward .tiers{margin-block-start:1em}
h3.small{padding-block-end:.25em;font-weight:500}
ol{list-style:none;padding:0}
.more-of{margin-block-start:1.25em;padding-block-start:1em;border-block-start:1px solid var(--line)}
.more-of .entry{min-block-size:3.5em}
.entry .plain{flex:none;padding-inline:.75em}
.place{display:flex;gap:.75em;padding:.5em 0;font-size:.9375em}
.place>:nth-child(2){flex:1}
.rank{min-inline-size:1.25em;color:var(--muted)}
.own{font-weight:600}
.figures{display:flex;flex-wrap:wrap;gap:.75em 2em;margin-block-start:1em}
dd{font-size:1.0625em;line-height:1.4118;font-weight:500}
dd.small{font-weight:400}
.fact{display:flex;justify-content:space-between;gap:1em;padding-block:.25em;font-size:.9375em;color:var(--muted)}
.fact>:last-child{flex:none;max-inline-size:60%;font-size:1em;font-weight:500;color:var(--ink);text-align:end}
.goal{display:grid;gap:.25em;padding-block:.25em}
`;
