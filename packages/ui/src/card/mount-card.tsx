import type { Referral, Unsubscribe } from "@offshoot/core";
import { render } from "preact";
import { adoptSheets } from "./adopt-sheets.js";
import type { Card } from "./card.js";
import { CardFrame } from "./card-frame.js";

/** Draws a card into the shadow root of a host element; the returned function takes out every node, listener, timer and sheet. */
export function drawCard(host: HTMLElement, card: Card, referral: Referral | null): Unsubscribe {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  render(<CardFrame root={root} card={card} referral={referral} />, root);
  return () => {
    render(null, root);
    adoptSheets(root, []);
  };
}

/** Appends a host element with a card to a target; the returned function removes both. */
export function mountCard(target: Element, card: Card, referral: Referral): Unsubscribe {
  const host = target.ownerDocument.createElement("div");
  target.append(host);
  const stop = drawCard(host, card, referral);
  return () => {
    stop();
    host.remove();
  };
}
