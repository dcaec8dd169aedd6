import { html } from "hono/html";
import { countPieces } from "../cart.ts";
import type { Visit } from "../shop-environment.ts";
import type { Markup } from "./markup.ts";

/** What a page brings besides its body. */
export interface PageParts {
  readonly title: string;
  readonly body: Markup;
  /** A file of `static/` that the page runs. */
  readonly script?: string;
}

const STYLES = ["colours", "page", "controls", "pieces", "shop", "checkout", "account", "live", "drawings"];

// The two lines a site pastes, with who is signed in and the proof that the shop's server signed.
function offshootSnippet({ buyer, token }: Visit): Markup {
  if (buyer === null || token === null) {
    return html`<script type="module" async src="/sdk/offshoot.js" data-program="/program.json"></script>`;
  }
  return html`<script type="module" async src="/sdk/offshoot.js" data-program="/program.json" data-advocate-id="${buyer.id}" data-advocate-name="${buyer.name}" data-advocate-token="${token}"></script>`;
}

/** Draws a whole page of the shop: head, header, body and footer. */
export function layout(visit: Visit, { title, body, script }: PageParts): Markup {
  const pieces = countPieces(visit.cart);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Notebooks sewn by hand, that lie flat.">
<title>${title} · Quire</title>
<link rel="icon" href="/static/quire.svg" type="image/svg+xml">
${STYLES.map(
  (name) => html`<link rel="stylesheet" href="/static/styles/${name}.css">
`,
)}${offshootSnippet(visit)}
${script ? html`<script type="module" src="/static/${script}"></script>` : ""}
</head>
<body>
<a class="skip" href="#content">Skip to the page</a>
<header class="top">
<div class="wrap top-row">
<a class="brand" href="/" aria-label="Quire, to the shop">Quire</a>
<nav aria-label="Shop">
<a href="/">Notebooks</a>
<a href="/account">${visit.buyer === null ? "Sign in" : visit.buyer.name}</a>
<a href="/cart">Cart${pieces > 0 ? html` <span class="count">${pieces}<span class="hidden"> in it</span></span>` : ""}</a>
</nav>
</div>
</header>
<main id="content" class="wrap">${body}</main>
<footer class="bottom">
<div class="wrap bottom-row">
<p>Quire is an example shop. Nothing is charged and nothing is shipped.</p>
<nav aria-label="About"><a href="/terms">Invitation terms</a><a href="/events">Live events</a></nav>
</div>
</footer>
</body>
</html>`;
}
