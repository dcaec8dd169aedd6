/** Rules of links, and of a link in a field that begins out of sight: what the first card does without until more of it comes. */
export const LINK_CSS = `a{display:inline-block;padding-block:1em;margin-block:-1em;color:inherit;text-underline-offset:.25em;text-decoration-color:var(--line)}
input:dir(ltr)[data-cut]:not(:focus){mask-image:linear-gradient(90deg,#0000,#000 2em)}
@media(hover:hover){a:hover{text-decoration-color:currentColor}}
`;
