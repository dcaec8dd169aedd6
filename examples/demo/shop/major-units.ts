import { currencyExponent, type Money } from "@offshoot/core";

/** Writes money in major units, digit by digit: 2890 cents are `28.90`, 2890 yen are `2890`. */
export function majorUnits({ amount, currency }: Money): string {
  const exponent = currencyExponent(currency);
  if (exponent === 0) return String(amount);
  const digits = String(amount).padStart(exponent + 1, "0");
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
