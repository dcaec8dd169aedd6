import type { Reward } from "@offshoot/core";
import { formatReward } from "@offshoot/core";
import { html } from "hono/html";
import type { Product } from "../products.ts";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { showMoney } from "./money.ts";
import { drawNotebook } from "./notebook-drawing.ts";

/** Draws the page of one notebook. */
export function productPage(visit: Visit, product: Product, gift: Reward | null): Markup {
  const { slug, name, price, description, facts, binding, line } = product;
  const { advocate } = visit.referral;
  const body = html`
<article class="product">
<div class="tile large cloth-${binding.cloth}">${drawNotebook(binding)}</div>
<div>
<p class="quiet"><a href="/#notebooks">Notebooks</a></p>
<h1>${name}</h1>
<p class="quiet">${line}</p>
<p class="price large">${showMoney(price)}</p>
<p>${description}</p>
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
<form method="post" action="/cart">
<input type="hidden" name="slug" value="${slug}">
<input type="hidden" name="quantity" value="1">
<button class="button" name="change" value="add">Add to cart</button>
</form>
${advocate && gift ? html`<p class="gift-note">${advocate.name}’s gift: ${formatReward(gift, "en")} off your first order, taken off at the checkout.</p>` : ""}
</div>
</article>`;
  return layout(visit, { title: name, body });
}
