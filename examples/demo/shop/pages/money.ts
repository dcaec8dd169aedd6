import { formatMoney, type Money } from "@offshoot/core";
import { majorUnits } from "../major-units.ts";

const LOCALE = "en-US";

/** Writes a price as it stands on the shelf: `$34`. */
export function showMoney(money: Money): string {
  return formatMoney(money, LOCALE);
}

/** Writes an amount for a column of amounts: `$34.00`. */
export function showExact(money: Money): string {
  const format = new Intl.NumberFormat(LOCALE, { style: "currency", currency: money.currency });
  return format.format(majorUnits(money) as `${number}`);
}
