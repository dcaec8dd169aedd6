import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import { setQuantity } from "../cart.ts";
import { saveCustomer } from "../customers.ts";
import { findOrder, findPlacedOrder, hasOrdered, type PlacedOrder, placeOrder } from "../orders.ts";
import { cartPage } from "../pages/cart-page.ts";
import { type Checkout, checkoutPage } from "../pages/checkout-page.ts";
import { thankYouPage } from "../pages/thank-you-page.ts";
import { priceCart } from "../price.ts";
import { findProduct } from "../products.ts";
import { readName } from "../read-name.ts";
import { keepCart, startSession } from "../read-visit.ts";
import type { ShopEnvironment } from "../shop-environment.ts";

const TOKEN = /^[0-9a-f-]{36}$/;

/** Prices the cart: the gift is for a first order that a friend of the shop sent. */
function priceVisit({ var: { visit, services, resolved } }: Context<ShopEnvironment>): Checkout {
  const { buyer, cart, referral } = visit;
  const isFirst = buyer === null || !hasOrdered(services.database, buyer);
  const gift = referral.advocate !== null && isFirst ? resolved.rewards.friend : null;
  return { bill: priceCart(cart, gift), gift };
}

/** Sends the buyer to the page after the checkout, also when the form was sent twice and this is the later time. */
function thank(context: Context<ShopEnvironment>, { id, buyer }: PlacedOrder): Response {
  startSession(context, buyer);
  keepCart(context, []);
  return context.redirect(`/thank-you/${id}`, 303);
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
    return context.html(checkoutPage(context.var.visit, randomUUID(), priceVisit(context)));
  })
  .post("/checkout", async (context) => {
    const { visit, services } = context.var;
    const { database, program, reports, settleMs } = services;
    const form = await context.req.parseBody();
    const token = String(form.token);
    const placed = findPlacedOrder(database, token);
    if (placed !== null) return thank(context, placed);
    if (visit.cart.length === 0 || !TOKEN.test(token)) return context.redirect("/cart", 303);
    const { bill, gift } = priceVisit(context);
    const name = readName(form.name);
    const id = `guest-${randomUUID()}`;
    const buyer = visit.buyer ?? (name && (await saveCustomer(database, program.program, { id, name })));
    if (!buyer) {
      const problem = "We need a name to write on the parcel.";
      return context.html(checkoutPage(visit, token, { bill, gift, problem }), 400);
    }
    const coupon = bill.discount.amount > 0 ? (gift?.coupon ?? null) : null;
    const purchase = { token, buyer, lines: visit.cart, bill, coupon, referral: visit.referral, settleMs };
    const order = placeOrder(database, purchase);
    reports.wake();
    return thank(context, order);
  })
  .get("/thank-you/:order", (context) => {
    const { visit, services } = context.var;
    const order = visit.buyer && findOrder(services.database, context.req.param("order"), visit.buyer);
    return order === null ? context.notFound() : context.html(thankYouPage(visit, order));
  });
