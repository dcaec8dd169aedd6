import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Calls back once an element that is done with has left the window, downwards: nothing that somebody sees moves when it goes. */
export function useGone(box: RefObject<HTMLElement | null>, isDone: boolean, onGone: () => void): void {
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (!isDone || !box.current || !globalThis.IntersectionObserver) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting, boundingClientRect: { top } }) => !isIntersecting && top > 0)) gone.current();
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [isDone, box]);
}
