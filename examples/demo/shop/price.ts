import type { Money, Reward } from "@offshoot/core";
import type { CartLine } from "./cart.ts";

/** What a cart costs, in whole minor units of one currency. */
export interface Bill {
  readonly subtotal: Money;
  /** What the friend's gift takes off; never more than the subtotal. */
  readonly discount: Money;
  readonly total: Money;
}

const HUNDREDTHS_OF_PERCENT = 10_000;

function discountOn({ amount, currency }: Money, gift: Reward | null): number {
  if (gift?.kind !== "discount") return 0;
  if (gift.percent !== undefined) return Math.round((amount * Math.round(gift.percent * 100)) / HUNDREDTHS_OF_PERCENT);
  return gift.money?.currency === currency ? Math.min(gift.money.amount, amount) : 0;
}

/** Adds up a cart and takes the friend's gift off, where there is one; half a cent counts for the buyer. */
export function priceCart(lines: readonly CartLine[], gift: Reward | null): Bill {
  const currency = lines[0]?.product.price.currency ?? "USD";
  const money = (amount: number): Money => ({ amount, currency });
  const subtotal = money(lines.reduce((sum, { product, quantity }) => sum + product.price.amount * quantity, 0));
  const discount = money(discountOn(subtotal, gift));
  return { subtotal, discount, total: money(subtotal.amount - discount.amount) };
}
