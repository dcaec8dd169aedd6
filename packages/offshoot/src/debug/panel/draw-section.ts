import type { Section } from "../report.js";
import { buildElement } from "./build-element.js";

/** Draws a section, folded unless it was opened before. */
export function drawSection({ title, summary, rows, limit }: Section, isOpen: boolean): HTMLElement {
  const lines = rows.flatMap(({ name, value, tone }) => [
    buildElement("dt", {}, name),
    buildElement("dd", tone ? { class: tone } : {}, value),
  ]);
  return buildElement(
    "details",
    { "data-title": title, ...(isOpen && { open: "" }) },
    buildElement("summary", {}, buildElement("b", {}, title), buildElement("span", { class: "brief" }, summary)),
    buildElement("dl", {}, ...lines),
    ...(limit ? [buildElement("p", { class: "limit" }, limit)] : []),
  );
}
