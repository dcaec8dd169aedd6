import type { Unsubscribe } from "../unsubscribe.js";
import { fillForm } from "./fill-form.js";
import type { FormFiller } from "./platform.js";

/** When forms are looked for again: a form can be added and sent in one task, before the observer is told. */
const EVENTS = ["submit", "formdata"] as const;

/**
 * Makes a filler of forms: one observer for all selectors, and none while there is no selector. A form that several calls
 * name is filled once, until the last of them ends; one that leaves the page is left as it was.
 */
export function createFormFiller(fields: () => Readonly<Record<string, string>>): FormFiller {
  let targets: readonly { readonly form: HTMLFormElement | string }[] = [];
  const filled = new Map<HTMLFormElement, Unsubscribe>();
  const fill = () => {
    const named = targets.flatMap<unknown>(({ form }) =>
      typeof form === "string" ? [...document.querySelectorAll(form)] : [form],
    );
    const wanted = new Set(named.filter((one) => one instanceof HTMLFormElement));
    for (const [form, stop] of filled) {
      if (wanted.has(form)) continue;
      stop();
      filled.delete(form);
    }
    for (const form of wanted) if (!filled.has(form)) filled.set(form, fillForm(form, fields));
  };
  const observer = new MutationObserver(fill);
  const change = (next: typeof targets) => {
    targets = next;
    fill();
    const isWatching = targets.some(({ form }) => typeof form === "string");
    if (isWatching) observer.observe(document, { childList: true, subtree: true });
    else observer.disconnect();
    const method = isWatching ? "addEventListener" : "removeEventListener";
    for (const type of EVENTS) document[method](type, fill, true);
  };

  return (form) => {
    // Throws here, once, and not at every change of the page.
    if (typeof form === "string") document.querySelector(form);
    const target = { form };
    change([...targets, target]);
    return () => change(targets.filter((other) => other !== target));
  };
}
