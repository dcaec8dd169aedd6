import { html } from "hono/html";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";

/** Draws the sign-in form; an account is made by signing in to it. */
export function signInPage(visit: Visit, problem?: string): Markup {
  const body = html`
<section class="narrow">
<h1>Sign in</h1>
<p class="lead">Choose any name. This example shop asks for no password.</p>
<form class="panel" method="post" action="/sign-in">
<label for="name">Name</label>
<input id="name" name="name" autocomplete="given-name" required maxlength="60" value="${visit.lastSeen?.name ?? ""}"${problem ? html` aria-invalid="true" aria-describedby="problem"` : ""}>
<p class="quiet" id="name-note">Your friends see it when they open your link.</p>
<label for="id">Account id <span class="quiet">(optional)</span></label>
<input id="id" name="id" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="40" aria-describedby="id-note">
<p class="quiet" id="id-note">The same id is the same account, with the same link. Left empty, it is made from the name.</p>
${problem ? html`<p class="problem" id="problem">${problem}</p>` : ""}
<button class="button wide">Sign in</button>
</form>
<h2>Or invite without an account</h2>
<div class="cards">
<offshoot-invite></offshoot-invite>
</div>
</section>`;
  return layout(visit, { title: "Sign in", body });
}
