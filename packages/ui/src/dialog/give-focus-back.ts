import type { Unsubscribe } from "@offshoot/core";

function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Takes note of who has the focus; the returned function closes the dialog, which gives it back. A dialog that has been taken out of
 * the page cannot do so any more.
 */
export function giveFocusBack(dialog: HTMLDialogElement): Unsubscribe {
  const before = deepActive();
  return () => {
    const isOut = !dialog.isConnected;
    if (dialog.open) dialog.close();
    if (isOut && before instanceof HTMLElement && deepActive() === document.body) before.focus({ preventScroll: true });
  };
}
