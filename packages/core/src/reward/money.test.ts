import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReward } from "./format-reward.js";
import { currencyExponent, formatMoney, readMoney } from "./money.js";

describe("money", () => {
  test.each([
    [20, "USD", 2000],
    ["19.99", "USD", 1999],
    [0.1, "USD", 10],
    ["1000", "JPY", 1000],
    ["1.005", "KWD", 1005],
    ["5.00", "JPY", 5],
  ])("reads %s %s as %i minor units", (amount, currency, expected) => {
    expect(readMoney(amount, currency)).toEqual({ amount: expected, currency });
  });

  test.each([
    [19.999, "USD"],
    ["1.5", "JPY"],
    [-1, "USD"],
    ["1e3", "USD"],
    [Number.NaN, "USD"],
    ["", "USD"],
    [20, "usd"],
    [20, undefined],
    ["999999999999999999", "USD"],
  ])("refuses %s %s", (amount, currency) => {
    expect(readMoney(amount, currency)).toBeNull();
  });

  test("reads every amount with two decimals exactly", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (minor) => {
        expect(readMoney((minor / 100).toFixed(2), "EUR")?.amount).toBe(minor);
      }),
    );
  });

  test("knows the digits of a currency", () => {
    expect([currencyExponent("USD"), currencyExponent("JPY"), currencyExponent("KWD")]).toEqual([2, 0, 3]);
  });

  test("leaves out empty decimals", () => {
    expect(formatMoney({ amount: 2000, currency: "USD" }, "en-US")).toBe("$20");
    expect(formatMoney({ amount: 1999, currency: "USD" }, "en-US")).toBe("$19.99");
    expect(formatMoney({ amount: 2000, currency: "EUR" }, "de")).toBe("20\u00a0€");
  });
});

test("formats each kind of reward in the reader's language", () => {
  expect(formatReward({ kind: "discount", percent: 15 }, "en")).toBe("15%");
  expect(formatReward({ kind: "discount", percent: 15 }, "de")).toBe("15\u00a0%");
  expect(formatReward({ kind: "credit", money: { amount: 500, currency: "JPY" } }, "ja")).toBe("￥500");
  expect(formatReward({ kind: "access", label: { en: "Early access", fr: "Accès anticipé" } }, "fr-CA")).toBe(
    "Accès anticipé",
  );
});
