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
 * @throws RangeError when `currency` is not three letters.
 * @see https://www.unicode.org/reports/tr35/tr35-numbers.html#Supplemental_Currency_Data
 */
export function currencyExponent(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Turns an amount as people write it (`20`, `"19.99"`) into exact minor units, digit by digit, so that no float rounding takes place.
 *
 * @returns `null` when the amount is not a plain decimal, has more digits than the currency, or is beyond exact whole numbers.
 */
export function readMoney(amount: unknown, currency: unknown): Money | null {
  const [, whole, fraction = ""] = /^(\d{1,15})(?:\.(\d+))?$/.exec(String(amount)) ?? [];
  if (whole === undefined || typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return null;
  const exponent = currencyExponent(currency);
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > exponent) return null;
  const minor = Number(whole + significant.padEnd(exponent, "0"));
  return Number.isSafeInteger(minor) ? { amount: minor, currency } : null;
}

/** Formats money for a reader through Intl, leaving out empty decimals: `$20`, `$19.99`, `20 €`. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const exponent = currencyExponent(currency);
  const isWhole = amount % 10 ** exponent === 0;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: isWhole ? 0 : exponent,
  }).format(amount / 10 ** exponent);
}
