import { formatReward, type ResolvedProgram } from "@offshoot/core";
import { html } from "hono/html";
import { PRODUCTS } from "../products.ts";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { showMoney } from "./money.ts";
import { drawNotebook } from "./notebook-drawing.ts";
import { drawStack } from "./stack-drawing.ts";

/** Draws the home page; a friend who came by a link is welcomed above the notebooks. */
export function homePage(visit: Visit, { advocate, friend }: ResolvedProgram["rewards"]): Markup {
  const body = html`
<section class="hero">
<div>
<h1>Notebooks that lie flat, sewn by hand</h1>
<p class="lead">Linen thread, real cloth, paper that likes ink. Made in small batches and mended for life.</p>
<a class="button" href="#notebooks">See the notebooks</a>
</div>
${drawStack()}
</section>
<offshoot-welcome></offshoot-welcome>
<section id="notebooks" aria-labelledby="notebooks-title">
<h2 id="notebooks-title">This season’s batch</h2>
<ul class="shelf">
${PRODUCTS.map(
  ({ slug, name, price, line, binding }) => html`<li><a class="piece" href="/products/${slug}">
<span class="tile cloth-${binding.cloth}">${drawNotebook(binding)}</span>
<span class="piece-row"><span class="piece-name">${name}</span> <span class="price">${showMoney(price)}</span></span>
<span class="quiet">${line}</span>
</a></li>`,
)}
</ul>
</section>
<section class="share-strip">
<h2>Know somebody who writes?</h2>
<p>${friend ? `Give a friend ${formatReward(friend, "en")} off their first order.` : "Send them our way."} ${advocate ? `You get ${formatReward(advocate, "en")} for your next one.` : ""}</p>
<a class="button second" href="/account">Invite a friend</a>
</section>`;
  return layout(visit, { title: "Notebooks sewn by hand", body });
}
