import { canonicalLocale } from "../program/canonical-locale.js";

/** An exact amount: whole minor units (cents, yen, fils) of an ISO 4217 currency. Never a float, never exchanged. */
export interface Money {
  /** Whole minor units; 2000 is twenty dollars, 2000 is two thousand yen. */
  readonly amount: number;
  /** ISO 4217 code in upper case. */
  readonly currency: string;
}

/**
 * Tells how many decimal digits a currency has: 2 for USD, 0 for JPY, 3 for KWD.
 *
 * By ISO 4217 and not by Intl, whose answer for HUF, IDR, PKR and others is another one in each browser: an amount must be
 * the same sum wherever it is read.
 *
 * @see https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
export function currencyExponent(currency: string): number {
  if (/(BI|DJ|GN|KM|RW|X[AOP])F|CLP|ISK|JPY|KRW|PYG|UGX|VND|VUV/.test(currency)) return 0;
  return /(BH|IQ|JO|KW|LY|TN)D|OMR/.test(currency) ? 3 : 2;
}

/**
 * Turns an amount as people write it (`20`, `"19.99"`), below a million millions, into exact minor units.
 *
 * @returns `null` when the amount is not a plain decimal, has more digits than the currency, or is beyond what is exact.
 */
export function readMoney(amount: unknown, currency: unknown): Money | null {
  // Within so many digits the one rounding, that of a decimal text to the nearest number, never makes a whole number of a part.
  const isPlain = typeof amount !== "object" && /^\d{1,12}(\.\d{1,3}0*)?$/.test(String(amount));
  if (!isPlain || typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return null;
  const minor = Number(`${amount}e${currencyExponent(currency)}`);
  return Number.isInteger(minor) ? { amount: minor, currency } : null;
}

/**
 * Tells whether a whole number below a thousand reads as it stands. Intl would say the same, but its first number takes a fresh
 * renderer of Chromium 156 about 20 ms, more than all scripts of a card.
 */
export const isPlain = (value: number, locale: string): boolean =>
  /^en(-US)?$/.test(locale) && /^\d{1,3}$/.test(`${value}`);

/** Formats money for a reader as Intl does, leaving out empty decimals: `$20`, `$19.99`, `20 €`. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  if (currency === "USD" && isPlain(amount / 100, locale)) return `$${amount / 100}`;
  const exponent = currencyExponent(currency);
  return new Intl.NumberFormat(canonicalLocale(locale), {
    style: "currency",
    currency,
    minimumFractionDigits: amount % 10 ** exponent ? exponent : 0,
    // As a decimal text, because a float is not exact beyond fifteen digits.
  }).format(`${amount}e-${exponent}` as `${number}`);
}
