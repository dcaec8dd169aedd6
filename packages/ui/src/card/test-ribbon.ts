import type { ReferralState, Unsubscribe } from "@offshoot/core";
import { testWords } from "../words/en/test.js";
import { fillWords } from "../words/fill-words.js";
import { adoptSheets } from "./adopt-sheets.js";
import { speak } from "./card-language.js";

const RIBBON_CSS = `:host{position:absolute;inset-block-start:0;inset-inline-start:1em;transform:translateY(-50%);z-index:1;pointer-events:none;padding:0 .75em;border:1px solid var(--surface);border-radius:1em;background:var(--ribbon,var(--caution));color:var(--on-ribbon,var(--surface));font-size:.6875em;line-height:1.75em;font-weight:600}
`;

/** Hangs a small ribbon over the upper edge of a card, where nothing else is; it takes no click. */
export function hangRibbon(root: ShadowRoot, state: ReferralState): Unsubscribe {
  const place = root.querySelector(".root");
  if (!place) return () => {};
  // A root of its own: the rules of the card are set anew whenever it is drawn.
  const ribbon = root.ownerDocument.createElement("span");
  ribbon.setAttribute("part", "ribbon");
  const inside = ribbon.attachShadow({ mode: "open" });
  speak(root.host, state, [{ words: testWords, files: ["test"] }], ({ locale, words }) =>
    inside.append(fillWords(words, state.program.words, locale)("test.ribbon")),
  );
  adoptSheets(inside, [RIBBON_CSS]);
  place.append(ribbon);
  return () => ribbon.remove();
}
