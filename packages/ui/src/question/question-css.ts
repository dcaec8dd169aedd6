import { CLOSE_CSS } from "../parts/close-button.js";
import { ICON_CSS } from "../parts/icon.js";

/** Rules of the satisfaction question: its steps lie over each other, so that the next one moves nothing. */
export const QUESTION_CSS = `${ICON_CSS}${CLOSE_CSS}.question{padding:min(var(--padding),1.25em)}
.question h2{padding-inline-end:2em;font-size:1.0625em;line-height:1.4118;outline:0}
.question h2:dir(ltr){letter-spacing:-.006em}
.steps{display:grid;grid-template-columns:minmax(0,1fr)}
.step{grid-area:1/1;display:grid;grid-template-columns:minmax(0,1fr);gap:.5em;align-content:space-between}
.score-step{display:grid;gap:.375em;margin-block-start:.25em}
.off{visibility:hidden}
.scale{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:.25em}
.score{position:relative;display:grid;cursor:pointer;-webkit-tap-highlight-color:#0000}
.score span{display:grid;place-items:center;min-block-size:2.75em;border:1px solid var(--line);border-radius:min(var(--radius-control),.75em);background:var(--raised);font-size:1em;font-weight:500;transition:.12s cubic-bezier(.2,.8,.2,1);transition-property:background-color,border-color,transform}
.score input{position:absolute;z-index:1;inset:-.125em;inline-size:calc(100% + .25em);block-size:calc(100% + .25em);margin:0;padding:0;opacity:0;cursor:pointer}
.score:active span{transform:scale(.97)}
.score :checked+span{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.score :focus-visible+span{outline:2px solid var(--focus);outline-offset:2px}
.ends{display:flex;gap:1em;margin-block-start:-.125em;justify-content:space-between;align-items:center}
.ends .small:last-child{text-align:end}
.plain{border-color:var(--line)}
.ends .plain,.ends .main{min-inline-size:7em}
.said-score{display:flex;flex-wrap:wrap;gap:0 .25em;align-items:center;margin-block:-.5em}
.said-score button{padding-inline:.5em;font-size:.8125em;min-block-size:3.3847em;text-decoration:underline;text-underline-offset:.25em;text-decoration-color:var(--line)}
textarea{display:block;inline-size:100%;min-block-size:4.9em;padding:.625em .75em;border:1px solid var(--line);border-radius:var(--radius-control);background:var(--raised);color:var(--ink);font:inherit;font-size:1em;line-height:1.4;resize:none;field-sizing:content;max-block-size:12em}
#high{align-self:flex-start}
.thanks{align-content:center;justify-items:center;text-align:center}
.question .thanks h2{padding:0}
.thanks svg{inline-size:2em;block-size:2em;padding:.375em;border-radius:50%;background:var(--raised);color:var(--positive)}
@media(hover:hover){.score:hover span{background:var(--line)}.score:hover :checked+span{background:var(--accent-strong)}.plain:hover{background:var(--line)}}
@media(pointer:coarse){.score span{min-block-size:3em}.said-score button{min-block-size:3.7em}}
@media(forced-colors:active){.score :checked+span{border-color:Highlight;background:Highlight;color:HighlightText;forced-color-adjust:none}}
@container(inline-size<20em){.scale{grid-template-columns:repeat(4,minmax(0,1fr))}}
`;
