import type { Unsubscribe } from "@offshoot/core";

/** Calls back for a press beside the sheet; not where only the end of it is beside, as of a selection that was drawn too far. */
export function onBackdrop(dialog: HTMLElement, listener: () => void): Unsubscribe {
  let pressed: EventTarget | null = null;
  const onDown = ({ target }: Event) => {
    pressed = target;
  };
  const onClick = ({ target }: Event) => {
    if (target === dialog && pressed === dialog) listener();
  };
  dialog.addEventListener("pointerdown", onDown);
  dialog.addEventListener("click", onClick);
  return () => {
    dialog.removeEventListener("pointerdown", onDown);
    dialog.removeEventListener("click", onClick);
  };
}
