import { signIdentityToken } from "@offshoot/backend";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { type CartLine, readCart, writeCart } from "./cart.ts";
import { type Customer, findCustomer } from "./customers.ts";
import { readSession, SESSION_SECONDS, writeSession } from "./session-cookie.ts";
import type { ShopEnvironment } from "./shop-environment.ts";
import { readVisitorReferral } from "./visitor-referral.ts";

const SESSION = "quire_session";
const LAST_SEEN = "quire_last_seen";
const CART = "quire_cart";
const COOKIE = { path: "/", httpOnly: true, sameSite: "Lax", maxAge: SESSION_SECONDS } as const;

/** Reads who asks, what is in their cart and who sent them, and makes a fresh identity token for the page. */
export const readVisit: MiddlewareHandler<ShopEnvironment> = async (context, next) => {
  const { database, program, secrets } = context.var.services;
  const customerOf = (cookie: string) => {
    const id = readSession(getCookie(context, cookie), secrets.session);
    return id === null ? null : findCustomer(database, id);
  };
  const accounts = { buyer: customerOf(SESSION), lastSeen: customerOf(LAST_SEEN) };
  const { buyer: advocate } = accounts;
  context.set("visit", {
    ...accounts,
    cart: readCart(getCookie(context, CART)),
    referral: readVisitorReferral(database, program, context.req.header("cookie") ?? "", accounts),
    token: advocate && (await signIdentityToken({ program: program.program, secret: secrets.identity, advocate })),
  });
  await next();
  context.header("Cache-Control", "no-store");
};

/** Signs a customer in, and remembers that this browser knows them. */
export function startSession(context: Context<ShopEnvironment>, { id }: Customer): void {
  const session = writeSession(id, context.var.services.secrets.session);
  setCookie(context, SESSION, session, COOKIE);
  setCookie(context, LAST_SEEN, session, COOKIE);
}

/** Signs out. */
export function endSession(context: Context<ShopEnvironment>): void {
  setCookie(context, SESSION, "", { ...COOKIE, maxAge: 0 });
}

/** Keeps the cart in the browser. */
export function keepCart(context: Context<ShopEnvironment>, lines: readonly CartLine[]): void {
  setCookie(context, CART, writeCart(lines), COOKIE);
}
