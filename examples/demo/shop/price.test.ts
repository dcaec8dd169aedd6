import type { Reward } from "@offshoot/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { priceCart } from "./price.ts";
import { findProduct, PRODUCTS } from "./products.ts";

const journal = findProduct("desk-journal");
if (journal === null) throw new Error("The shop sells a desk journal.");
const one = [{ product: journal, quantity: 1 }];
const percent = (value: number): Reward => ({ kind: "discount", percent: value, coupon: "FRIEND15" });

test("fifteen percent of $34 is $5.10", () => {
  expect(priceCart(one, percent(15))).toEqual({
    subtotal: { amount: 3_400, currency: "USD" },
    discount: { amount: 510, currency: "USD" },
    total: { amount: 2_890, currency: "USD" },
  });
});

test("without a gift the total is the subtotal", () => {
  expect(priceCart(one, null).total).toEqual(journal.price);
  expect(priceCart(one, { kind: "access", label: "Early access" }).total).toEqual(journal.price);
});

test("half a cent counts for the buyer", () => {
  const cheap = [{ product: { ...journal, price: { amount: 1, currency: "USD" } }, quantity: 1 }];
  expect(priceCart(cheap, percent(50)).discount.amount).toBe(1);
});

test("an amount is taken off in its own currency only, and never below nothing", () => {
  const off = (amount: number, currency: string) =>
    priceCart(one, { kind: "discount", money: { amount, currency } }).total.amount;
  expect(off(500, "USD")).toBe(2_900);
  expect(off(99_999, "USD")).toBe(0);
  expect(off(500, "EUR")).toBe(3_400);
});

test("every bill is whole cents and adds up", () => {
  const carts = fc.array(
    fc.record({ product: fc.constantFrom(...PRODUCTS), quantity: fc.integer({ min: 1, max: 9 }) }),
    { maxLength: 6 },
  );
  const percents = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(carts, percents, (lines, value) => {
      const { subtotal, discount, total } = priceCart(lines, percent(value));
      expect(Number.isSafeInteger(discount.amount)).toBe(true);
      expect(total.amount).toBe(subtotal.amount - discount.amount);
      expect(total.amount).toBeGreaterThanOrEqual(0);
    }),
  );
});
