import { html } from "hono/html";
import type { CartLine } from "../cart.ts";
import type { Visit } from "../shop-environment.ts";
import { billList, nameGift } from "./bill-list.ts";
import type { Checkout } from "./checkout-page.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { showExact } from "./money.ts";
import { drawNotebook } from "./notebook-drawing.ts";

const QUANTITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function cartLine({ product, quantity }: CartLine): Markup {
  const { slug, name, price, line, binding } = product;
  const sum = { ...price, amount: price.amount * quantity };
  return html`<li class="cart-line">
<a class="tile small cloth-${binding.cloth}" href="/products/${slug}" tabindex="-1" aria-hidden="true">${drawNotebook(binding)}</a>
<div>
<a class="piece-name" href="/products/${slug}">${name}</a>
<p class="quiet">${line}</p>
</div>
<span class="price">${showExact(sum)}</span>
<form class="amount" method="post" action="/cart">
<input type="hidden" name="slug" value="${slug}">
<label class="hidden" for="quantity-${slug}">How many of ${name}</label>
<select id="quantity-${slug}" name="quantity">${QUANTITIES.map((each) => html`<option ${each === quantity ? "selected" : ""}>${each}</option>`)}</select>
<button class="quiet-button" name="change" value="set">Update</button>
<button class="quiet-button" name="change" value="remove" aria-label="Remove ${name}">Remove</button>
</form>
</li>`;
}

/** Draws the cart, with what a friend's gift takes off. */
export function cartPage(visit: Visit, { bill, gift }: Checkout): Markup {
  const { cart, referral } = visit;
  const body =
    cart.length === 0
      ? html`<section class="narrow empty">
<h1>Your cart is empty</h1>
<p class="lead">There are six notebooks on the shelf.</p>
<a class="button" href="/#notebooks">See the notebooks</a>
</section>`
      : html`<h1>Your cart</h1>
<div class="two">
<ul class="cart">${cart.map(cartLine)}</ul>
<section class="panel" aria-label="Sum">
${billList(bill, nameGift(gift, referral.advocate?.name))}
<a class="button wide" href="/checkout">Go to checkout</a>
</section>
</div>`;
  return layout(visit, { title: "Cart", body });
}
