import type { Referral, Unsubscribe } from "@offshoot/core";
import type { Card } from "./card.js";
import { onPageScheme } from "./on-page-scheme.js";
import { onViewed } from "./on-viewed.js";

/** Follows what happens around a card that stands: the page turns light or dark, somebody sees the card. Loaded after it was drawn. */
export function watchCard(
  root: ShadowRoot,
  { name, onViewed: report }: Card,
  referral: Referral | null,
  onScheme: () => void,
): Unsubscribe {
  const stopScheme = onPageScheme(onScheme);
  let stopViewed: Unsubscribe | undefined;
  let isStopped = false;
  // The page may have changed while this was on its way.
  onScheme();
  void referral?.ready.then(() => {
    if (isStopped) return;
    stopViewed = onViewed(root, () => {
      void referral.track("card.viewed", { card: name });
      report?.(referral);
    });
  });
  return () => {
    isStopped = true;
    stopScheme();
    stopViewed?.();
  };
}
