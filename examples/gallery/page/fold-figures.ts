import type { Figure } from "./draw-figure.js";
import { make } from "./make.js";
import { drawnIn } from "./when-drawn.js";

const placeOf = ({ plan: { state: _, ...rest } }: Figure) => JSON.stringify(rest);

/**
 * Folds the states in which a card looks as it does in an earlier one into that one's caption.
 *
 * @returns The states in which the card shows nothing, whatever else is chosen.
 */
export function foldFigures(figures: readonly Figure[]): readonly string[] {
  const kept = new Map<string, Figure>();
  const alike = new Map<Figure, string[]>();
  const silent = new Set<string>();
  const shown = new Set<string>();
  for (const figure of figures) {
    const { state = "" } = figure.plan;
    const drawn = drawnIn(figure);
    if (!drawn) {
      silent.add(state);
      figure.remove();
      continue;
    }
    shown.add(state);
    const key = placeOf(figure) + drawn;
    const first = kept.get(key);
    if (!first) kept.set(key, figure);
    else {
      alike.set(first, [...(alike.get(first) ?? []), state]);
      figure.remove();
    }
  }
  for (const [{ element }, states] of alike)
    element
      .querySelector("figcaption")
      ?.append(make("span", { class: "alike" }, `Looks the same: ${states.join(", ")}`));
  return Array.from(silent).filter((state) => !shown.has(state));
}
