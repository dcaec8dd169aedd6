import { createPreview, isPreviewState, type ProgramDocument } from "@offshoot/core";
import type { Axis } from "./axis.js";
import { MOUNTS } from "./cards.js";
import { type Choice, writeChoice } from "./choice.js";
import { describeState, nameValue, spell } from "./describe.js";
import { make } from "./make.js";
import type { Plan } from "./plan-figures.js";
import { PROGRAMS } from "./programs.js";

/** A card on the page, with what it is to show. */
export interface Figure {
  readonly plan: Plan;
  readonly element: HTMLElement;
  /** The element in whose shadow root the card is drawn. */
  readonly host: Element;
  readonly remove: () => void;
}

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/;

function drawCaption(plan: Plan, choice: Choice, axes: readonly Axis[]): HTMLElement {
  // The state says what has happened; the rest is named only where figures differ in it.
  const differing = axes.filter(({ key }) => key !== "state" && key !== "card" && choice[key] === "all");
  const details = differing.map(({ key }) => nameValue(key, plan[key] ?? ""));
  const link = make(
    "a",
    { href: writeChoice({ ...choice, ...plan }, axes) || "?", title: "Only this one" },
    describeState(plan.state ?? ""),
  );
  const names = [plan.state ?? "", ...details];
  return make("figcaption", {}, link, " ", make("span", { class: "names" }, names.join(" · ")));
}

/** Draws a figure: the caption, and the card on a piece of a page that is as the plan says. */
export function drawFigure(plan: Plan, choice: Choice, axes: readonly Axis[]): Figure {
  const { card = "", state, preset, language = "en", direction, scheme = "light", width = "360", tone } = plan;
  const dir = direction === "auto" ? (RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr") : (direction ?? "ltr");
  const place = make("div", { class: "place", "data-width": width });
  const stage = make("div", { class: "stage", "data-scheme": scheme, "data-card": card, dir, lang: language }, place);
  const element = make(
    "figure",
    { "aria-label": spell(`${card} ${state} ${scheme}`) },
    drawCaption(plan, choice, axes),
    stage,
  );
  // Names come from the page's own lists, so that one which the types do not know yet is shown too.
  const document = { ...PROGRAMS[plan.program ?? "usual"], tone, theme: { preset } } as ProgramDocument;
  const referral = createPreview(document, isPreviewState(state) ? state : "ready", {
    locale: language,
    baseUrl: document.link?.base ?? location.href,
  });
  const stop = MOUNTS[card]?.(place, referral);
  return {
    plan,
    element,
    host: place.firstElementChild ?? place,
    remove() {
      stop?.();
      element.remove();
    },
  };
}
