import { html } from "hono/html";
import { majorUnits } from "../major-units.ts";
import type { Order } from "../orders.ts";
import type { Visit } from "../shop-environment.ts";
import { billList } from "./bill-list.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";

/** Draws the page after an order; its script tells Offshoot about the purchase, however often the page is loaded. */
export function thankYouPage(visit: Visit, order: Order): Markup {
  const { id, total, coupon, customer, isFirst, lines } = order;
  const body = html`
<section class="narrow" id="order" data-order="${id}" data-value="${majorUnits(total)}" data-currency="${total.currency}" data-coupon="${coupon ?? ""}" data-friend="${customer}" data-new-customer="${isFirst}">
<p class="seal" aria-hidden="true"></p>
<h1>Thank you, ${visit.buyer?.name}</h1>
<p class="lead">Order ${id} is on the bench. We sew on Thursdays.</p>
<div class="panel">
<ul class="brief">${lines.map(({ product, quantity }) => html`<li>${quantity} × ${product.name}</li>`)}</ul>
${billList(order, coupon === null ? null : `Friend’s gift, ${coupon}`)}
</div>
<p class="after"><a class="button second" href="/account">Invite a friend</a> <a href="/">Back to the shop</a></p>
</section>`;
  return layout(visit, { title: "Thank you", body, script: "thank-you.js" });
}
