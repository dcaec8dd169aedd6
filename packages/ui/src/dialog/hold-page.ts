import type { Unsubscribe } from "@offshoot/core";

/** Tells whether something between what was touched and the dialog can be scrolled that way. */
function canScroll(path: readonly EventTarget[], dialog: Element, distance: number): boolean {
  for (const element of path) {
    if (element instanceof Element && element.scrollHeight > element.clientHeight + 1) {
      const { overflowY } = getComputedStyle(element);
      const rest = element.scrollHeight - element.clientHeight - element.scrollTop;
      if (/auto|scroll/.test(overflowY) && (distance < 0 ? element.scrollTop > 0 : rest > 1)) return true;
    }
    if (element === dialog) break;
  }
  return false;
}

/**
 * Keeps the page behind a dialog where it is while somebody scrolls in it, without touching the page: what the dialog cannot scroll
 * any further is scrolled by nobody. `overscroll-behavior` alone does so only in boxes that have something to scroll.
 */
export function holdPage(dialog: HTMLElement): Unsubscribe {
  let lastY = 0;
  const onWheel = (event: WheelEvent) => {
    // With the control key it zooms.
    if (!event.ctrlKey && !canScroll(event.composedPath(), dialog, event.deltaY)) event.preventDefault();
  };
  const onTouchStart = ({ touches }: TouchEvent) => {
    lastY = touches[0]?.clientY ?? 0;
  };
  const onTouchMove = (event: TouchEvent) => {
    const { clientY = lastY } = event.touches[0] ?? {};
    const isPinch = event.touches.length > 1;
    if (!isPinch && event.cancelable && !canScroll(event.composedPath(), dialog, lastY - clientY))
      event.preventDefault();
    lastY = clientY;
  };
  dialog.addEventListener("wheel", onWheel, { passive: false });
  dialog.addEventListener("touchstart", onTouchStart, { passive: true });
  dialog.addEventListener("touchmove", onTouchMove, { passive: false });
  return () => {
    dialog.removeEventListener("wheel", onWheel);
    dialog.removeEventListener("touchstart", onTouchStart);
    dialog.removeEventListener("touchmove", onTouchMove);
  };
}
