import type { Referral } from "@offshoot/core";
import type { ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { ReferralContext } from "../referral/referral-provider.js";
import type { Card } from "./card.js";
import { drawCard } from "./mount-card.js";

/** Properties of a card component. */
export interface CardProps {
  /** @default the referral of the nearest `ReferralProvider` */
  readonly referral?: Referral;
  readonly class?: string;
  /** BCP 47 tag. @default the language of the page */
  readonly lang?: string;
  /** What `offshoot.css` keeps a place for besides the basics until the card stands: `channels`, `tiers`, `terms`. @default nothing */
  readonly "data-reserve"?: string;
  /** What fills the slots of the card, for example a sign-in link with `slot="signed-out"`. */
  readonly children?: ComponentChildren;
}

/** The element around a card in a Preact tree; on a server it is empty, and `offshoot.css` keeps its place by the mark until the card stands. */
export function CardHost({ card, referral, children, ...rest }: CardProps & { readonly card: Card }) {
  const host = useRef<HTMLDivElement>(null);
  const nearest = useContext(ReferralContext);
  const current = referral ?? nearest;
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const stop = drawCard(host.current, card, current);
    // What is drawn keeps its own place.
    host.current.removeAttribute("data-offshoot");
    return stop;
  }, [card, current]);
  return (
    <div ref={host} data-offshoot={card.name} {...rest}>
      {children}
    </div>
  );
}
