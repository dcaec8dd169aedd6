import type { Unsubscribe } from "@offshoot/core";

/** Where a dialog is a sheet; the same as in its rules. */
const SHEET_QUERY = "(max-width:480px)";
const FAR_PX = 96;
const FAST_PX_PER_MS = 0.6;
const BACK_MS = 200;
const EASE = "cubic-bezier(.2,.8,.2,1)";

/**
 * Lets a sheet be swiped away: it follows the finger down, and goes when it was drawn far or fast; else it comes back.
 *
 * @param close Asks the page and closes; `false` where the page wants it open.
 */
export function onSwipeDown(dialog: HTMLElement, close: () => boolean | undefined): Unsubscribe {
  const sheet = dialog.querySelector<HTMLElement>(".sheet");
  let start: { readonly y: number; readonly at: number } | null = null;
  let pull = 0;
  let drawn: Animation | undefined;
  const place = (from: number, to: number, duration: number) => {
    drawn?.cancel();
    const steps = [from, to].map((y) => ({ transform: `translateY(${y}px)` }));
    // An animation, because a style attribute is not ours to write.
    drawn = sheet?.animate?.(steps, { duration, easing: EASE, fill: "forwards" });
  };
  const onStart = ({ touches, timeStamp }: TouchEvent) => {
    const isSheet = matchMedia(SHEET_QUERY).matches && dialog.scrollTop <= 0 && touches.length === 1;
    start = isSheet && touches[0] ? { y: touches[0].clientY, at: timeStamp } : null;
    pull = 0;
  };
  const onMove = ({ touches }: TouchEvent) => {
    if (!start || !touches[0] || touches.length > 1 || dialog.scrollTop > 0) return;
    pull = Math.max(0, touches[0].clientY - start.y);
    if (pull > 0 || drawn) place(pull, pull, 0);
  };
  const onEnd = ({ timeStamp }: TouchEvent) => {
    if (!start) return;
    const speed = pull / Math.max(1, timeStamp - start.at);
    start = null;
    const isAway = (pull > FAR_PX || (pull > FAR_PX / 4 && speed > FAST_PX_PER_MS)) && close();
    if (!isAway && drawn) {
      const isStill = matchMedia("(prefers-reduced-motion:reduce)").matches;
      place(pull, 0, isStill ? 0 : BACK_MS);
      const back = drawn;
      back.onfinish = () => back.cancel();
      drawn = undefined;
    }
  };
  const listeners = { touchstart: onStart, touchmove: onMove, touchend: onEnd, touchcancel: onEnd };
  const each = Object.entries(listeners) as [keyof typeof listeners, (event: TouchEvent) => void][];
  for (const [type, listener] of each) dialog.addEventListener(type, listener, { passive: true });
  return () => {
    for (const [type, listener] of each) dialog.removeEventListener(type, listener);
  };
}
