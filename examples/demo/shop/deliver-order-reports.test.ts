import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveCustomer } from "./customers.ts";
import { deliverOrderReports, type ReportDelivery } from "./deliver-order-reports.ts";
import { listReports } from "./order-reports.ts";
import { placeOrder } from "./orders.ts";
import { priceCart } from "./price.ts";
import { PRODUCTS } from "./products.ts";
import { openShopDatabase, type ShopDatabase } from "./shop-database.ts";

const START = Date.UTC(2026, 0, 1);
const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const SETTLE_MS = 4_000;

let database: ShopDatabase;
let delivery: ReportDelivery;
let time: number;
let answers: (Response | Error)[];
let sent: { readonly address: string; readonly init: RequestInit }[];
const backend = { address: "http://backend.test" as string | null };

beforeEach(() => {
  database = openShopDatabase(null);
  time = START;
  answers = [];
  sent = [];
  backend.address = "http://backend.test";
  delivery = deliverOrderReports({
    database,
    backend,
    secret: SECRET,
    now: () => time,
    async send(address, init) {
      sent.push({ address, init });
      const answer = answers.shift() ?? new Response("{}");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
});

afterEach(() => {
  delivery.close();
  database.close();
});

async function placeOne(): Promise<string> {
  const buyer = await saveCustomer(database, "quire-friends", { id: "ben", name: "Ben" });
  const lines = PRODUCTS.slice(0, 1).map((product) => ({ product, quantity: 1 }));
  const referral = { code: "39W9BS31DZC", visitor: "visitor-visitor-visit", advocate: null };
  const bill = priceCart(lines, null);
  const purchase = { token: randomUUID(), buyer, lines, bill, coupon: null, referral, settleMs: SETTLE_MS };
  return placeOrder(database, purchase, time).id;
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 30_000 });
const first = () => listReports(database)[0];
const wakeAfter = (ms: number) => {
  time += ms;
  delivery.wake();
};

vi.setConfig({ testTimeout: 60_000 });

test("an order is reported once its payment has settled, and never again after the acknowledgement", async () => {
  const orderId = await placeOne();
  wakeAfter(SETTLE_MS - 1);
  expect(sent).toEqual([]);
  wakeAfter(1);
  await eventually(() => expect(first()?.confirmedAt).toBe(time));
  wakeAfter(3_600_000);
  expect(sent).toHaveLength(1);
  expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
    orderId,
    status: "completed",
    value: "34.00",
    currency: "USD",
    friend: { id: "ben", newCustomer: true },
    code: "39W9BS31DZC",
    visitor: "visitor-visitor-visit",
  });
});

test("a report is sent again with the same id, later and later, until the backend has acknowledged it", async () => {
  await placeOne();
  answers = [new Error("connection refused"), new Response("down", { status: 502 })];
  wakeAfter(SETTLE_MS);
  await eventually(() => expect(first()).toMatchObject({ tries: 1, lastError: "connection refused" }));
  wakeAfter(499);
  expect(sent).toHaveLength(1);
  wakeAfter(1);
  await eventually(() => expect(first()).toMatchObject({ tries: 2, lastError: "502: down" }));
  wakeAfter(1_000);
  await eventually(() => expect(first()).toMatchObject({ tries: 2, lastError: null, confirmedAt: time }));
  const ids = sent.map(({ init }) => new Headers(init.headers).get("webhook-id"));
  expect(new Set(ids).size).toBe(1);
});

test("while the backend is stopped nothing is sent and nothing is lost", async () => {
  await placeOne();
  backend.address = null;
  wakeAfter(SETTLE_MS);
  await eventually(() => expect(first()?.tries).toBe(1));
  expect(sent).toEqual([]);
  backend.address = "http://backend.test";
  wakeAfter(500);
  await eventually(() => expect(first()?.confirmedAt).toBe(time));
});
