import type { Axis } from "./axis.js";
import type { Choice } from "./choice.js";
import { describeCard, spell } from "./describe.js";
import { drawFigure, type Figure } from "./draw-figure.js";
import { foldFigures } from "./fold-figures.js";
import { make } from "./make.js";
import { MOST, planFigures } from "./plan-figures.js";
import { whenDrawn } from "./when-drawn.js";

/** Figures that are drawn before the page may answer again. */
const BATCH = 12;
const breathe = () => new Promise((done) => requestAnimationFrame(done));

/** Makes what draws a choice into a place; the last choice wins. */
export function createShow(place: HTMLElement, axes: readonly Axis[]): (choice: Choice) => Promise<void> {
  let figures: Figure[] = [];
  let turn = 0;

  return async function show(choice) {
    const own = ++turn;
    const isOver = () => own !== turn;
    for (const { remove } of figures) remove();
    figures = [];
    place.setAttribute("aria-busy", "true");
    place.dataset.row = choice.row;
    const status = make("p", { class: "count", role: "status" });
    place.replaceChildren(status);

    const plans = planFigures(choice, axes);
    const sections = new Map<string, { readonly list: HTMLElement; readonly note: HTMLElement; figures: Figure[] }>();
    for (const [index, plan] of plans.slice(0, MOST).entries()) {
      const card = plan.card ?? "";
      const section = sections.get(card) ?? {
        list: make("div", { class: "list" }),
        note: make("p", { class: "silent" }),
        figures: [],
      };
      if (!sections.has(card)) {
        sections.set(card, section);
        const title = make("h2", { id: `about-${card}` }, spell(card));
        place.append(
          make(
            "section",
            { "aria-labelledby": title.id },
            make("header", {}, title, make("p", {}, describeCard(card))),
            section.list,
            section.note,
          ),
        );
      }
      const figure = drawFigure(plan, choice, axes);
      section.figures.push(figure);
      figures.push(figure);
      section.list.append(figure.element);
      if (index % BATCH === BATCH - 1) await breathe();
      if (isOver()) return;
    }

    if (!(await whenDrawn(figures, isOver))) return;
    for (const [card, section] of sections) {
      const silent = foldFigures(section.figures);
      if (silent.length > 0) section.note.append(`The ${card} card shows nothing: ${silent.join(", ")}.`);
      else section.note.remove();
    }
    const count = place.querySelectorAll("figure").length;
    const rest = plans.length > MOST ? ` Of ${plans.length} only the first ${MOST} were drawn: choose less.` : "";
    status.append(`${count} ${count === 1 ? "picture" : "pictures"}.${rest}`);
    place.setAttribute("aria-busy", "false");
  };
}
