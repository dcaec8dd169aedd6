import type { Unsubscribe } from "@offshoot/core";

/**
 * Closes the dialog alone with Escape where a modal dialog of the page lies below it: Firefox 153 closes every open dialog with one
 * press, and takes no objection to it but to the key.
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html#close-requests
 */
export function closeAlone(dialog: HTMLElement, close: () => void): Unsubscribe {
  // Ours stands in a shadow root and is not found.
  const isAbove = document.querySelector("dialog:modal");
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAbove || event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  dialog.addEventListener("keydown", onKeyDown);
  return () => dialog.removeEventListener("keydown", onKeyDown);
}
