import type { Reward } from "@offshoot/core";
import { html } from "hono/html";
import type { Bill } from "../price.ts";
import type { Visit } from "../shop-environment.ts";
import { billList, nameGift } from "./bill-list.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { showExact } from "./money.ts";

/** What is about to be paid. */
export interface Checkout {
  readonly bill: Bill;
  /** The friend's gift, where one is due. */
  readonly gift: Reward | null;
  /** What the buyer has to mend first. */
  readonly problem?: string;
}

/** Draws the checkout: who it is for, what it costs, one button. The form that carries a token makes one order. */
export function checkoutPage(visit: Visit, token: string, { bill, gift, problem }: Checkout): Markup {
  const { buyer, referral, cart } = visit;
  const who =
    buyer === null
      ? html`<label for="name">Your name</label>
<input id="name" name="name" autocomplete="name" required maxlength="60"${problem ? html` aria-invalid="true" aria-describedby="problem"` : ""}>
${problem ? html`<p class="problem" id="problem">${problem}</p>` : ""}`
      : html`<p>For <strong>${buyer.name}</strong></p>`;
  const body = html`<h1>Checkout</h1>
<form class="two" method="post" action="/checkout">
<input type="hidden" name="token" value="${token}">
<section class="panel" aria-labelledby="who">
<h2 id="who">Whose notebook is it?</h2>
${who}
<p class="quiet">This is an example shop: no card is asked for and nothing is charged.</p>
</section>
<section class="panel" aria-labelledby="order">
<h2 id="order">Your order</h2>
<ul class="brief">${cart.map(({ product, quantity }) => html`<li>${quantity} × ${product.name}</li>`)}</ul>
${billList(bill, nameGift(gift, referral.advocate?.name))}
<button class="button wide">Pay ${showExact(bill.total)}</button>
</section>
</form>`;
  return layout(visit, { title: "Checkout", body });
}
