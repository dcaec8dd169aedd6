import { formatReward, type Reward } from "@offshoot/core";
import { html } from "hono/html";
import type { Bill } from "../price.ts";
import type { Markup } from "./markup.ts";
import { showExact } from "./money.ts";

/** Draws what a cart or an order costs, with the friend's gift as a line of its own. */
export function billList({ subtotal, discount, total }: Bill, giftName: string | null): Markup {
  return html`<dl class="bill">
${
  discount.amount > 0
    ? html`<div><dt>Subtotal</dt><dd>${showExact(subtotal)}</dd></div>
<div class="gift"><dt>${giftName ?? "Discount"}</dt><dd>−${showExact(discount)}</dd></div>`
    : ""
}
<div><dt>Shipping</dt><dd>Free</dd></div>
<div class="total"><dt>Total</dt><dd>${showExact(total)}</dd></div>
</dl>`;
}

/** Names a gift as the buyer knows it: `A gift from Ana, 15% off`. */
export function nameGift(gift: Reward | null, advocateName: string | undefined): string | null {
  if (gift === null) return null;
  const amount = `${formatReward(gift, "en")} off`;
  return advocateName === undefined ? amount : `A gift from ${advocateName}, ${amount}`;
}
