import { ALL, type Axis } from "./axis.js";
import type { Choice } from "./choice.js";
import { nameValue, spell } from "./describe.js";
import { make } from "./make.js";

/** Few values are a row of buttons, more are a list. */
const MOST_BUTTONS = 2;

function drawSelect({ key, label, values, hasAll }: Axis): HTMLElement {
  const options = [...(hasAll ? [ALL] : []), ...values];
  const select = make(
    "select",
    { id: key, name: key },
    ...options.map((value) => make("option", { value }, spell(nameValue(key, value)))),
  );
  return make("p", { class: "control" }, make("label", { for: key }, label), select);
}

function drawButtons({ key, label, values, hasAll }: Axis): HTMLElement {
  const options = [...values, ...(hasAll ? [ALL] : [])];
  const buttons = options.map((value) =>
    make(
      "label",
      {},
      make("input", { type: "radio", name: key, value }),
      make("span", {}, spell(nameValue(key, value))),
    ),
  );
  return make(
    "fieldset",
    { class: "control" },
    make("legend", {}, label),
    make("div", { class: "segments" }, ...buttons),
  );
}

/** Draws a control for each axis that leaves something to choose. */
export function drawControls(form: HTMLFormElement, axes: readonly Axis[]): void {
  const useful = axes.filter(({ values }) => values.length > 1);
  form.replaceChildren(
    ...useful.map((axis) => (axis.hasAll && axis.values.length <= MOST_BUTTONS ? drawButtons(axis) : drawSelect(axis))),
    make("p", { class: "control" }, make("button", { type: "reset" }, "Start over")),
  );
}

/** Sets every control to what is chosen. */
export function fillControls(form: HTMLFormElement, choice: Choice): void {
  for (const [key, value] of Object.entries(choice)) {
    const control = form.elements.namedItem(key);
    if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) control.value = value;
  }
}

/** What the controls say; axes without a control are as they were. */
export function readControls(form: HTMLFormElement, choice: Choice): Choice {
  const told = Array.from(new FormData(form), ([key, value]) => [key, String(value)]);
  return { ...choice, ...Object.fromEntries(told) };
}
