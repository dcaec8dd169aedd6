import { html } from "hono/html";
import type { Customer } from "../customers.ts";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";

/** Draws the advocate's page: the link to share and what came of it. That of a new account tells Offshoot that there is one. */
export function accountPage(visit: Visit, { id, name }: Customer, isNew: boolean): Markup {
  const body = html`
<div class="account-head" data-account="${id}">
<h1>Hello, ${name}</h1>
<form method="post" action="/sign-out"><button class="quiet-button">Sign out</button></form>
</div>
<div class="cards">
<offshoot-invite></offshoot-invite>
<offshoot-reward></offshoot-reward>
</div>
<aside class="hint">
<h2>Play the friend yourself</h2>
<p>Copy the link and open it in a private window: a private window is another person to the shop. Buy a notebook there, come back here, and watch <a href="/events">the events arrive</a>.</p>
</aside>`;
  return layout(visit, { title: "Your account", body, ...(isNew && { script: "sign-up.js" }) });
}
