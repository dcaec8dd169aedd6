/** Copies by selecting a hidden field: works without the Clipboard API, inside frames and on plain http. */
export function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  // A modal dialog makes the rest of the page inert, so the field goes where the focus is.
  const parent = focused?.closest("dialog") ?? document.body;
  parent.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
