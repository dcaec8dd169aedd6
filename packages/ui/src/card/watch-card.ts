import type { Referral, Unsubscribe } from "@offshoot/core";
import type { Card } from "./card.js";
import { drawAttention } from "./draw-attention.js";
import { onPageScheme } from "./on-page-scheme.js";
import { onViewed } from "./on-viewed.js";

/** Marks the card of a program that is tried out, also where that turns out later. */
function markTest(root: ShadowRoot, { $state }: Referral): Unsubscribe {
  let remove: Unsubscribe | undefined;
  let isOver = false;
  const stop = $state.subscribe((state) => {
    if (state.program.mode !== "test" || isOver) return;
    isOver = true;
    void import("./test-ribbon.js").then(
      ({ hangRibbon }) => {
        if (isOver) remove = hangRibbon(root, state);
      },
      // A card without its ribbon is a card all the same.
      () => {},
    );
  });
  return () => {
    isOver = false;
    stop();
    remove?.();
  };
}

/** Follows what happens around a card that stands: the page turns light or dark, somebody sees the card. Loaded after it was drawn. */
export function watchCard(
  root: ShadowRoot,
  { name, onViewed: report }: Card,
  referral: Referral | null,
  onScheme: () => void,
): Unsubscribe {
  const stops = [onPageScheme(onScheme)];
  let isStopped = false;
  // The page may have changed while this was on its way.
  onScheme();
  if (referral) {
    stops.push(markTest(root, referral));
    if (name === "invite")
      stops.push(referral.on("prompt", (place) => (place === "inline" ? drawAttention(root) : undefined)));
    void referral.ready.then(() => {
      if (isStopped) return;
      const stopViewed = onViewed(root, () => {
        void referral.track("card.viewed", { card: name });
        report?.(referral);
      });
      stops.push(stopViewed);
    });
  }
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}
