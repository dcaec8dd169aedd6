import { readMoney } from "@offshoot/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { majorUnits } from "./major-units.ts";

test("cents, yen and fils are written with the digits of their currency", () => {
  expect(majorUnits({ amount: 2_890, currency: "USD" })).toBe("28.90");
  expect(majorUnits({ amount: 5, currency: "USD" })).toBe("0.05");
  expect(majorUnits({ amount: 2_890, currency: "JPY" })).toBe("2890");
  expect(majorUnits({ amount: 2_890, currency: "KWD" })).toBe("2.890");
});

test("what is written is read back exactly", () => {
  const amounts = fc.record({ amount: fc.maxSafeNat(), currency: fc.constantFrom("USD", "JPY", "KWD") });
  fc.assert(
    fc.property(amounts, (money) => {
      fc.pre(money.amount < 1e12);
      expect(readMoney(majorUnits(money), money.currency)).toEqual(money);
    }),
  );
});
