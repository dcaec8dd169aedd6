import type { Browser } from "playwright-core";
import { openLivePage } from "../../examples/demo/tests/live-page.ts";
import { copyLink, fillCart, flush, newVisitor, pay, signIn, type Visitor } from "../../examples/demo/tests/visitor.ts";

/** The people of the story, each in a browser profile of their own. */
export interface Cast {
  readonly ana: Visitor;
  readonly friend: Visitor;
  readonly newcomer: Visitor;
  /** Pages worth a picture: who looks, at what. */
  readonly scenes: readonly { readonly name: string; readonly who: Visitor; readonly path: string }[];
}

/** Plays a referral, so that every page has something to show: one reward available, one pending. */
export async function playStory(browser: Browser, origin: string): Promise<Cast> {
  const [ana, friend, newcomer] = [
    await newVisitor(browser, origin),
    await newVisitor(browser, origin),
    await newVisitor(browser, origin),
  ];
  await signIn(ana, "Ana");
  const link = await copyLink(ana);
  const orders: string[] = [];
  for (const [who, name, product] of [
    [friend, "Ben", "Desk journal"],
    [await newVisitor(browser, origin), "Cho", "Sketchbook"],
  ] as const) {
    await who.page.goto(link);
    await flush(who);
    await fillCart(who, product);
    orders.push(await pay(who, name));
    await flush(who);
  }
  const live = await openLivePage(await ana.context.newPage());
  await live.settle(orders[0] ?? "");
  await newcomer.page.goto(link);
  await flush(newcomer);
  await fillCart(newcomer, "Recipe book");
  await signIn(friend, "Ben");
  const scenes = [
    { name: "home-welcome", who: newcomer, path: "/" },
    { name: "product", who: newcomer, path: "/products/recipe-book" },
    { name: "cart", who: newcomer, path: "/cart" },
    { name: "checkout", who: newcomer, path: "/checkout" },
    { name: "sign-in", who: newcomer, path: "/sign-in" },
    { name: "account", who: ana, path: "/account" },
    { name: "account-empty", who: friend, path: "/account" },
    { name: "events", who: ana, path: "/events" },
    { name: "terms", who: newcomer, path: "/terms" },
  ];
  return { ana, friend, newcomer, scenes };
}
