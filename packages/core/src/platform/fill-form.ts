import type { Unsubscribe } from "../unsubscribe.js";

// A form's own methods and properties are hidden by fields of their names, and `append` or `elements` is a name like any other.
// https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
function controlsOf(form: HTMLFormElement): readonly Element[] {
  return [...Reflect.get(HTMLFormElement.prototype, "elements", form)];
}

/** Takes one entry out of the form's data and leaves others of that name. */
function takeOut(data: FormData, name: string, value: string): void {
  const values = data.getAll(name);
  const index = values.indexOf(value);
  if (index < 0) return;
  data.delete(name);
  for (const other of values.toSpliced(index, 1)) data.append(name, other);
}

/**
 * Keeps hidden fields in one form, current whenever it is sent or read by `new FormData`. A name that the form has itself is
 * left alone.
 *
 * @returns Takes out exactly what was put in.
 */
export function fillForm(form: HTMLFormElement, fields: () => Readonly<Record<string, string>>): Unsubscribe {
  const inputs = new Map<string, HTMLInputElement>();
  const put = (name: string, value: string) => {
    const input = inputs.get(name) ?? document.createElement("input");
    inputs.set(name, input);
    Object.assign(input, { type: "hidden", name, value });
    // The page may have drawn the form anew.
    if (input.form !== form) Element.prototype.append.call(form, input);
  };
  const remove = (name: string) => {
    inputs.get(name)?.remove();
    inputs.delete(name);
  };
  const refresh = () => {
    const values = fields();
    for (const name of new Set([...inputs.keys(), ...Object.keys(values)])) {
      const isTaken = controlsOf(form).some((one) => one.getAttribute("name") === name && one !== inputs.get(name));
      const value = isTaken ? undefined : values[name];
      if (value === undefined) remove(name);
      else put(name, value);
    }
  };
  const onFormData = (event: Event) => {
    const { formData } = event as FormDataEvent;
    const listed = Array.from(inputs, ([name, { value }]) => [name, value] as const);
    refresh();
    for (const [name, value] of listed) takeOut(formData, name, value);
    for (const [name, { value }] of inputs) formData.append(name, value);
  };
  const listen = (method: "addEventListener" | "removeEventListener") => {
    EventTarget.prototype[method].call(form, "submit", refresh, true);
    EventTarget.prototype[method].call(form, "formdata", onFormData, true);
  };
  refresh();
  listen("addEventListener");
  return () => {
    listen("removeEventListener");
    for (const name of [...inputs.keys()]) remove(name);
  };
}
