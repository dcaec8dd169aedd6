import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyExponent, formatMoney, readMoney } from "../../src/reward/money.js";

/** Those of ISO 4217 that have other than two digits, funds codes left out; written out once more, because a judge shares nothing. */
const NONE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ");
const THREE = "BHD IQD JOD KWD LYD OMR TND".split(" ");
const CURRENCIES = Intl.supportedValuesOf("currency");
const LOCALES = ["en-US", "de", "fr-CA", "ar-EG", "hi", "ja", "pl", "pt-BR", "fa", "de-CH", "sv", "zh-TW"];

const digitsOf = (currency: string) => (NONE.includes(currency) ? 0 : THREE.includes(currency) ? 3 : 2);

/** Writes minor units out as a decimal, digit by digit: no number is ever divided. */
function write(minor: number, digits: number): string {
  const text = String(minor).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** What Intl itself says of an exact decimal, with every digit of the currency or, for a whole sum, none. */
function formatByTheBook(minor: number, currency: string, locale: string): string {
  const digits = digitsOf(currency);
  const decimal = write(minor, digits);
  const isWhole = /^\d+(\.0+)?$/.test(decimal);
  const fraction = isWhole ? 0 : digits;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  }).format(decimal as `${number}`);
}

describe("money in every currency that Intl knows", () => {
  test("has the digits of ISO 4217, whatever Intl shows by default", () => {
    expect(CURRENCIES.length).toBeGreaterThan(150);
    expect(CURRENCIES.filter((currency) => currencyExponent(currency) !== digitsOf(currency))).toEqual([]);
  });

  test("is shown as Intl shows the exact decimal, from nothing to the largest sum", () => {
    for (const currency of CURRENCIES) {
      for (const minor of [0, 1, 99, 100, 101, 999, 1000, 1001, 123_456_789, Number.MAX_SAFE_INTEGER]) {
        expect(formatMoney({ amount: minor, currency }, "en-US")).toBe(formatByTheBook(minor, currency, "en-US"));
      }
    }
  });

  test("is shown as Intl shows the exact decimal, in ten thousand random sums and twelve languages", () => {
    const cases = fc.tuple(fc.maxSafeNat(), fc.constantFrom(...CURRENCIES), fc.constantFrom(...LOCALES));
    fc.assert(
      fc.property(cases, ([minor, currency, locale]) => {
        expect(formatMoney({ amount: minor, currency }, locale)).toBe(formatByTheBook(minor, currency, locale));
      }),
      { numRuns: 10_000 },
    );
  });

  test("is read back to the same minor unit from its decimal, as a text and as a number", () => {
    const minors = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(minors, fc.constantFrom(...CURRENCIES), (minor, currency) => {
        const decimal = write(minor, digitsOf(currency));
        expect(readMoney(decimal, currency)).toEqual({ amount: minor, currency });
        expect(readMoney(Number(decimal), currency)).toEqual({ amount: minor, currency });
      }),
      { numRuns: 10_000 },
    );
  });
});
