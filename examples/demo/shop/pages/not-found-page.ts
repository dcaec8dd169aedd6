import { html } from "hono/html";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";

/** Draws the page for an address that leads nowhere. */
export function notFoundPage(visit: Visit): Markup {
  const body = html`
<section class="narrow empty">
<h1>No such page</h1>
<p class="lead">It may have been a notebook that is sold out, or an order of somebody else.</p>
<a class="button" href="/">To the shop</a>
</section>`;
  return layout(visit, { title: "No such page", body });
}
