import { afterEach, expect, it } from "vitest";
import { holdPage } from "./hold-page.js";

afterEach(() => document.body.replaceChildren());

/** A box in a dialog, as tall inside as it is given, scrolled to `top`. */
function build(inside: number, top: number) {
  const dialog = document.createElement("div");
  const box = document.createElement("div");
  box.style.overflowY = "auto";
  for (const [name, value] of Object.entries({ scrollHeight: inside, clientHeight: 100, scrollTop: top }))
    Object.defineProperty(box, name, { value });
  dialog.append(box);
  document.body.append(dialog);
  return { dialog, box };
}

const roll = (box: Element, options: WheelEventInit) => {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...options });
  box.dispatchEvent(event);
  return event.defaultPrevented;
};

it("lets a box in the dialog scroll, as far as it can", () => {
  const { dialog, box } = build(300, 0);
  const stop = holdPage(dialog);
  expect([roll(box, { deltaY: 50 }), roll(box, { deltaY: -50 })]).toEqual([false, true]);
  stop();
  const end = build(300, 200);
  holdPage(end.dialog);
  expect([roll(end.box, { deltaY: 50 }), roll(end.box, { deltaY: -50 })]).toEqual([true, false]);
});

it("holds the page where nothing in the dialog scrolls, but lets the reader zoom", () => {
  const { dialog, box } = build(100, 0);
  const stop = holdPage(dialog);
  expect(roll(box, { deltaY: 50 })).toBe(true);
  expect(roll(box, { deltaY: 50, ctrlKey: true })).toBe(false);
  stop();
  expect(roll(box, { deltaY: 50 })).toBe(false);
});
