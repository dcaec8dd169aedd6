import fc from "fast-check";
import { describe, expect, test } from "vitest";
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

  test.each([
    [{ toString: 1, valueOf: 1 }, "USD"],
    [[20], "USD"],
    [{ toString: () => "20" }, "USD"],
    [Symbol("20"), "USD"],
    [20, ["USD"]],
    [null, "USD"],
    ["1.00000000000000000000001", "USD"],
    ["0x10", "USD"],
    [" 20", "USD"],
    ["20.", "USD"],
    [Number.POSITIVE_INFINITY, "USD"],
    ["1000000000000", "USD"],
  ])("refuses what only turns into an amount, or is beyond what is exact: case %#", (amount, currency) => {
    expect(readMoney(amount, currency)).toBeNull();
  });

  test("reads no part of a minor unit as a whole one, to the last amount it takes", () => {
    const whole = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom("JPY", "EUR", "KWD"),
        (units, parts, currency) => {
          const exponent = currencyExponent(currency);
          const text = `${units}.${`${parts}`.padStart(3, "0")}`;
          const isExact = parts % 10 ** (3 - exponent) === 0;
          const minor = BigInt(units) * 10n ** BigInt(exponent) + BigInt(parts) / 10n ** BigInt(3 - exponent);
          expect(readMoney(text, currency)).toEqual(isExact ? { amount: Number(minor), currency } : null);
        },
      ),
      { numRuns: 2000 },
    );
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

  test("takes two digits for a currency that nobody knows", () => {
    expect(readMoney("1.25", "QQQ")).toEqual({ amount: 125, currency: "QQQ" });
    expect(formatMoney({ amount: 125, currency: "QQQ" }, "en")).toBe("QQQ\u00a01.25");
  });

  test("reads forints and rupiahs alike wherever they are read, whatever Intl says there", () => {
    expect(readMoney("29.90", "HUF")).toEqual({ amount: 2990, currency: "HUF" });
    expect(readMoney(20_000, "IDR")).toEqual({ amount: 2_000_000, currency: "IDR" });
    expect(formatMoney({ amount: 2_000_000, currency: "IDR" }, "en")).toBe("IDR\u00a020,000");
    expect(formatMoney({ amount: 2990, currency: "HUF" }, "en")).toBe("HUF\u00a029.90");
  });

  test("shows every digit of a sum that no float could hold", () => {
    expect(formatMoney({ amount: Number.MAX_SAFE_INTEGER, currency: "USD" }, "en")).toBe("$90,071,992,547,409.91");
  });

  test("leaves out empty decimals", () => {
    expect(formatMoney({ amount: 2000, currency: "USD" }, "en-US")).toBe("$20");
    expect(formatMoney({ amount: 1999, currency: "USD" }, "en-US")).toBe("$19.99");
    expect(formatMoney({ amount: 2000, currency: "EUR" }, "de")).toBe("20\u00a0€");
  });
});
