import { count } from "../count.js";
import type { Trouble } from "../report.js";
import { buildElement } from "./build-element.js";

const LABELS = { problem: "Problem", note: "Note", fine: "Fine" } as const;

/** Parts what is so from what to do about it: the first sentence from the rest. */
export function splitSentence(text: string): readonly [what: string, mend: string] {
  const [, what = text, mend = ""] = /^(.*?[.:]) (?=[A-Z])(.*)$/s.exec(text) ?? [];
  return [what, mend];
}

function drawTrouble({ severity, where, sentence }: Trouble): HTMLElement {
  const [what, mend] = splitSentence(sentence);
  return buildElement(
    "li",
    { class: severity },
    buildElement("span", { class: "where" }, buildElement("b", {}, LABELS[severity]), ` · ${where}`),
    buildElement("p", { class: "what" }, what),
    ...(mend ? [buildElement("p", { class: "mend" }, mend)] : []),
  );
}

/** Draws what is wrong and what may be meant so; what is fine is folded. */
export function drawTroubles(troubles: readonly Trouble[], isFineOpen: boolean): readonly HTMLElement[] {
  const open = troubles.filter(({ severity }) => severity !== "fine");
  const fine = troubles.filter(({ severity }) => severity === "fine");
  const list =
    open.length > 0
      ? buildElement("ul", {}, ...open.map(drawTrouble))
      : buildElement("p", { class: "none" }, "Nothing is wrong here.");
  const folded = buildElement(
    "details",
    { "data-title": "fine", ...(isFineOpen && { open: "" }) },
    buildElement("summary", {}, buildElement("b", {}, `${count(fine.length, "check")} fine`)),
    buildElement("ul", {}, ...fine.map(drawTrouble)),
  );
  return fine.length > 0 ? [list, folded] : [list];
}
