import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import { setQuantity } from "../cart.ts";
import { saveCustomer } from "../customers.ts";
import { findOrder, hasOrdered, placeOrder } from "../orders.ts";
import { cartPage } from "../pages/cart-page.ts";
import { type Checkout, checkoutPage } from "../pages/checkout-page.ts";
import { thankYouPage } from "../pages/thank-you-page.ts";
import { priceCart } from "../price.ts";
import { findProduct } from "../products.ts";
import { readName } from "../read-name.ts";
import { keepCart, startSession } from "../read-visit.ts";
import type { ShopEnvironment } from "../shop-environment.ts";

/** Prices the cart: the gift is for a first order that a friend of the shop sent. */
function priceVisit({ var: { visit, services, resolved } }: Context<ShopEnvironment>): Checkout {
  const { buyer, cart, referral } = visit;
  const isFirst = buyer === null || !hasOrdered(services.database, buyer);
  const gift = referral.advocate !== null && isFirst ? resolved.rewards.friend : null;
  return { bill: priceCart(cart, gift), gift };
}

/** Cart, checkout and the page after it. */
export const buyRoutes = new Hono<ShopEnvironment>()
  .get("/cart", (context) => context.html(cartPage(context.var.visit, priceVisit(context))))
  .post("/cart", async (context) => {
    const form = await context.req.parseBody();
    const product = findProduct(String(form.slug));
    if (product === null) return context.notFound();
    const { cart } = context.var.visit;
    const before = cart.find((line) => line.product === product)?.quantity ?? 0;
    const asked = form.change === "remove" ? 0 : Number.parseInt(String(form.quantity), 10) || 0;
    keepCart(context, setQuantity(cart, product, form.change === "add" ? before + asked : asked));
    return context.redirect("/cart", 303);
  })
  .get("/checkout", (context) => {
    if (context.var.visit.cart.length === 0) return context.redirect("/cart", 303);
    return context.html(checkoutPage(context.var.visit, priceVisit(context)));
  })
  .post("/checkout", async (context) => {
    const { visit, services } = context.var;
    const { database, program, reports, settleMs } = services;
    if (visit.cart.length === 0) return context.redirect("/cart", 303);
    const { bill, gift } = priceVisit(context);
    const name = readName((await context.req.parseBody()).name);
    const id = `guest-${randomUUID()}`;
    const buyer = visit.buyer ?? (name && (await saveCustomer(database, program.program, { id, name })));
    if (!buyer) {
      return context.html(checkoutPage(visit, { bill, gift, problem: "We need a name to write on the parcel." }), 400);
    }
    const coupon = bill.discount.amount > 0 ? (gift?.coupon ?? null) : null;
    const purchase = { buyer, lines: visit.cart, bill, coupon, referral: visit.referral, settleMs };
    const order = placeOrder(database, purchase);
    reports.wake();
    startSession(context, buyer);
    keepCart(context, []);
    return context.redirect(`/thank-you/${order}`, 303);
  })
  .get("/thank-you/:order", (context) => {
    const { visit, services } = context.var;
    const order = visit.buyer && findOrder(services.database, context.req.param("order"), visit.buyer);
    return order === null ? context.notFound() : context.html(thankYouPage(visit, order));
  });
