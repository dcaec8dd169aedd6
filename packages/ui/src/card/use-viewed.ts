import type { Referral } from "@offshoot/core";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useCard } from "./card-context.js";

/** Reports a card as seen, once, when half of it (or half a screen of it) has been visible. */
export function useViewed(
  referral: Referral,
  box: RefObject<Element | null>,
  isReady: boolean,
  onViewed?: () => void,
): void {
  const { name } = useCard();
  const isSeen = useRef(false);
  useEffect(() => {
    if (!isReady || isSeen.current || !box.current || !globalThis.IntersectionObserver) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const isHalf = entries.some(
          ({ intersectionRatio, intersectionRect }) =>
            intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2,
        );
        if (!isHalf) return;
        isSeen.current = true;
        observer.disconnect();
        void referral.track("card.viewed", { card: name });
        onViewed?.();
      },
      { threshold: [0.25, 0.5] },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  });
}
