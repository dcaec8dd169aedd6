import fc from "fast-check";
import { expect, test } from "vitest";
import { countPieces, readCart, setQuantity, writeCart } from "./cart.ts";
import { PRODUCTS } from "./products.ts";

const [journal, field] = PRODUCTS;
if (journal === undefined || field === undefined) throw new Error("The shop sells at least two notebooks.");

test("a cart survives its cookie", () => {
  const carts = fc.uniqueArray(
    fc.record({ product: fc.constantFrom(...PRODUCTS), quantity: fc.integer({ min: 1, max: 9 }) }),
    { selector: ({ product }) => product.slug },
  );
  fc.assert(
    fc.property(carts, (cart) => {
      expect(readCart(writeCart(cart))).toEqual(cart);
    }),
  );
});

test("whatever stands in the cookie, only goods of the shop in possible numbers come out", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      for (const { product, quantity } of readCart(value)) {
        expect(PRODUCTS).toContain(product);
        expect(quantity).toBeGreaterThan(0);
      }
    }),
  );
  expect(readCart("desk-journal.0~unicorn.2~__proto__.1~desk-journal.-1~field-notebook.10")).toEqual([]);
});

test("a quantity is changed in place, taken out at zero and held at nine", () => {
  const both = setQuantity(setQuantity([], journal, 1), field, 1);
  expect(setQuantity(both, journal, 3).map(({ product }) => product)).toEqual([journal, field]);
  expect(setQuantity(both, journal, 0)).toEqual([{ product: field, quantity: 1 }]);
  expect(countPieces(setQuantity(both, field, 50))).toBe(10);
});
