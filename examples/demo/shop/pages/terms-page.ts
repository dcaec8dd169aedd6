import { formatReward, type ResolvedProgram } from "@offshoot/core";
import { html } from "hono/html";
import type { Visit } from "../shop-environment.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";

/** Draws the terms of the invitations, in the words of somebody who wants to be understood. */
export function termsPage(visit: Visit, { rewards, attribution }: ResolvedProgram): Markup {
  const { windowDays } = attribution;
  const gift = rewards.friend === null ? "a warm welcome" : `${formatReward(rewards.friend, "en")} off a first order`;
  const thanks = rewards.advocate === null ? "our thanks" : `${formatReward(rewards.advocate, "en")} of shop credit`;
  const body = html`
<article class="narrow prose">
<h1>Invitation terms</h1>
<p class="lead">Short, because there is not much to it.</p>
<h2>Your friend</h2>
<p>Gets ${gift}, within ${windowDays} days of opening your link. It is taken off at the checkout; there is nothing to type.</p>
<h2>You</h2>
<p>Get ${thanks} for a friend’s first order, once their payment has settled. A cancelled order brings no credit.</p>
<h2>Fair play</h2>
<p>Your own link does not count for your own orders. A friend’s first link counts, even if they open another one later.</p>
<h2>What we keep</h2>
<p>One cookie with the code of the link and when it was opened, for ${windowDays} days. Your friend sees your first name; you never see what they bought.</p>
</article>`;
  return layout(visit, { title: "Invitation terms", body });
}
