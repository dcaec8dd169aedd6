import { randomBytes } from "node:crypto";
import type { Money } from "@offshoot/core";
import { type CartLine, readCart, writeCart } from "./cart.ts";
import { type Customer, findCustomer } from "./customers.ts";
import { addOrderReport, type OrderReport } from "./order-reports.ts";
import type { Bill } from "./price.ts";
import { inTransaction, type ShopDatabase } from "./shop-database.ts";
import type { VisitorReferral } from "./visitor-referral.ts";

// Without I, L, O and U, which are misread; 32 signs, so that a byte's remainder favours none of them.
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** One order, as it was placed. */
export interface Order extends Bill {
  readonly id: string;
  readonly customer: string;
  readonly lines: readonly CartLine[];
  /** The coupon that took something off. */
  readonly coupon: string | null;
  /** Whether it is the customer's first order. */
  readonly isFirst: boolean;
}

/** What the checkout hands over. */
export interface Purchase {
  /** Names the checkout form: it makes one order, however often it is sent. */
  readonly token: string;
  readonly buyer: Customer;
  readonly lines: readonly CartLine[];
  readonly bill: Bill;
  readonly coupon: string | null;
  readonly referral: VisitorReferral;
  /** How long the payment takes to settle, in milliseconds; the order is reported after that. */
  readonly settleMs: number;
}

/** What a checkout has come to. */
export interface PlacedOrder {
  readonly id: string;
  readonly buyer: Customer;
}

interface OrderRow {
  id: string;
  customer: string;
  cart: string;
  subtotal: number;
  discount: number;
  total: number;
  currency: string;
  coupon: string | null;
  new_customer: number;
}

/** Tells whether a customer has ordered before. */
export function hasOrdered(database: ShopDatabase, customer: Customer): boolean {
  return database.prepare("SELECT 1 FROM orders WHERE customer = ? LIMIT 1").get(customer.id) !== undefined;
}

function createOrderId(): string {
  return `Q-${Array.from(randomBytes(8), (byte) => SIGNS[byte % SIGNS.length]).join("")}`;
}

/** Finds the order that a checkout form has made. */
export function findPlacedOrder(database: ShopDatabase, token: string): PlacedOrder | null {
  const row = database
    .prepare("SELECT id, customer FROM checkouts JOIN orders ON id = order_id WHERE token = ?")
    .get(token) as Pick<OrderRow, "id" | "customer"> | undefined;
  const buyer = row && findCustomer(database, row.customer);
  return row && buyer ? { id: row.id, buyer } : null;
}

/**
 * Keeps an order and the report that the backend must get, both or neither; a form that is sent again gets the order it has
 * made already.
 */
export function placeOrder(database: ShopDatabase, purchase: Purchase, now = Date.now()): PlacedOrder {
  const { token, buyer, lines, bill, coupon, referral, settleMs } = purchase;
  const { subtotal, discount, total } = bill;
  return inTransaction(database, () => {
    const placed = findPlacedOrder(database, token);
    if (placed !== null) return placed;
    const id = createOrderId();
    const newCustomer = !hasOrdered(database, buyer);
    const report: OrderReport = {
      orderId: id,
      total,
      friend: { id: buyer.id, newCustomer },
      code: referral.code,
      visitor: referral.visitor,
    };
    database
      .prepare(
        `INSERT INTO orders (id, customer, cart, subtotal, discount, total, currency, coupon, new_customer, placed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        buyer.id,
        writeCart(lines),
        subtotal.amount,
        discount.amount,
        total.amount,
        total.currency,
        coupon,
        Number(newCustomer),
        now,
      );
    database.prepare("INSERT INTO checkouts (token, order_id) VALUES (?, ?)").run(token, id);
    addOrderReport(database, report, now + settleMs);
    return { id, buyer };
  });
}

/** Finds an order of a customer; nobody sees the order of another. */
export function findOrder(database: ShopDatabase, id: string, customer: Customer): Order | null {
  const row = database.prepare("SELECT * FROM orders WHERE id = ? AND customer = ?").get(id, customer.id);
  if (row === undefined) return null;
  const { cart, subtotal, discount, total, currency, coupon, new_customer } = row as unknown as OrderRow;
  const money = (amount: number): Money => ({ amount, currency });
  return {
    id,
    customer: customer.id,
    lines: readCart(cart),
    subtotal: money(subtotal),
    discount: money(discount),
    total: money(total),
    coupon,
    isFirst: new_customer === 1,
  };
}
