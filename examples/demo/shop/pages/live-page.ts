import { html } from "hono/html";
import type { BackendState } from "../../supervise-backend.ts";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";

/** Draws the live page; its script fills it from the shop's event stream. */
export function livePage(visit: Visit, state: BackendState): Markup {
  const isStopped = state === "stopped";
  const body = html`
<h1>Live events</h1>
<p class="lead">What the browsers say, what the shop’s server confirms, and what happens when the backend is not there.</p>
<noscript><p class="problem">This page needs its script to follow the events.</p></noscript>
<div class="two live" id="live">
<section aria-labelledby="happened-title">
<h2 id="happened-title">Events in the backend</h2>
<ol class="happened" id="happened" aria-live="polite" aria-relevant="additions"></ol>
<p class="quiet" id="nothing">Nothing has happened yet. Open <a href="/account">your account</a> and copy your link.</p>
</section>
<div>
<section class="panel" aria-labelledby="backend-title">
<h2 id="backend-title">Backend</h2>
<p class="backend" id="backend" role="status" data-state="${state}">${state}</p>
<form method="post" action="/events/backend" id="switch"><button class="button second wide" name="state" value="${isStopped ? "running" : "stopped"}">${isStopped ? "Start the backend" : "Stop the backend"}</button></form>
<p class="quiet">Stopping kills the process, like a power cut. Buy something meanwhile: the reward arrives when it is back, once.</p>
</section>
<section class="panel" aria-labelledby="reports-title">
<h2 id="reports-title">Order reports of the shop</h2>
<div class="scroll" role="region" aria-labelledby="reports-title" tabindex="0">
<table>
<thead><tr><th scope="col">Order</th><th scope="col">Invited by</th><th scope="col">State</th><th scope="col" class="number">Failed tries</th></tr></thead>
<tbody id="reports"></tbody>
</table>
</div>
<p class="quiet">One row per order, written together with it. It is sent again until the backend has acknowledged it.</p>
</section>
</div>
</div>
<template id="happened-item"><li><time></time><p></p><code></code></li></template>
<template id="report-row"><tr><th scope="row"></th><td></td><td><span class="state"></span><form method="post" action="/events/settle"><button class="quiet-button" name="order">Settle now</button></form></td><td class="number"></td></tr></template>`;
  return layout(visit, { title: "Live events", body, script: "live.js" });
}
