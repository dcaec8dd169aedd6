import { parseProgram } from "@offshoot/core";
import { Hono } from "hono";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readShopProgram } from "../../shop-program.ts";
import { writeCart } from "../cart.ts";
import { deliverOrderReports } from "../deliver-order-reports.ts";
import { listReports } from "../order-reports.ts";
import { PRODUCTS } from "../products.ts";
import { readVisit } from "../read-visit.ts";
import { openShopDatabase, type ShopDatabase } from "../shop-database.ts";
import type { ShopEnvironment, ShopServices } from "../shop-environment.ts";
import { buyRoutes } from "./buy-routes.ts";

const ORIGIN = "http://localhost:4173";
const CART = `quire_cart=${encodeURIComponent(writeCart(PRODUCTS.slice(0, 1).map((product) => ({ product, quantity: 1 }))))}`;

let database: ShopDatabase;
let services: ShopServices;
let shop: Hono<ShopEnvironment>;

beforeEach(() => {
  database = openShopDatabase(null);
  const program = readShopProgram(ORIGIN);
  const { program: resolved } = parseProgram(program, { baseUrl: ORIGIN });
  const secrets = { identity: "i".repeat(43), conversions: "whsec_", adminToken: "a", session: "s" };
  const idle = async () => {};
  const backend = { state: "stopped", address: null, start: idle, kill: idle, close: idle } as const;
  const reports = deliverOrderReports({ database, backend, secret: secrets.conversions });
  services = { program, origin: ORIGIN, secrets, database, backend, reports, settleMs: 60_000 };
  shop = new Hono<ShopEnvironment>();
  shop.use(async (context, next) => {
    context.set("services", services);
    context.set("resolved", resolved);
    await next();
  });
  shop.use(readVisit);
  shop.route("/", buyRoutes);
});

afterEach(() => {
  services.reports.close();
  database.close();
});

/** Opens the checkout and reads the token of its form. */
async function openCheckout(): Promise<string> {
  const page = await (await shop.request("/checkout", { headers: { cookie: CART } })).text();
  return /name="token" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

function pay(token: string, name = "Finn", cookie = CART): Promise<Response> {
  return Promise.resolve(
    shop.request("/checkout", { method: "POST", headers: { cookie }, body: new URLSearchParams({ token, name }) }),
  );
}

const whereTo = (response: Response) => response.headers.get("location");

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

test("a checkout form that is sent twice at the same time makes one order, and both answers lead to it", async () => {
  const token = await openCheckout();
  const answers = await Promise.all([pay(token), pay(token)]);
  const [report, ...others] = listReports(database);
  expect(others).toEqual([]);
  for (const answer of answers) {
    expect(whereTo(answer)).toBe(`/thank-you/${report?.orderId}`);
    const page = await shop.request(whereTo(answer) ?? "", { headers: { cookie: cookiesOf(answer) } });
    expect(page.status).toBe(200);
  }
});

test("a form that is sent again later, when the cart is empty, leads to its order", async () => {
  const token = await openCheckout();
  const first = await pay(token);
  expect(whereTo(await pay(token, "Finn", cookiesOf(first)))).toBe(whereTo(first));
  expect(listReports(database)).toHaveLength(1);
});

test("two forms make two orders", async () => {
  const [one, two] = [await openCheckout(), await openCheckout()];
  await pay(one);
  await pay(two);
  expect(listReports(database)).toHaveLength(2);
});

test("a form that lacks a name keeps its token", async () => {
  const token = await openCheckout();
  const answer = await pay(token, " ");
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(`value="${token}"`);
});

test("an order without the shop's form leads back to the cart", async () => {
  expect(whereTo(await pay(""))).toBe("/cart");
  expect(listReports(database)).toEqual([]);
});
