import { type Money, readMoney } from "../reward/money.js";
import type { CheckedOverlay } from "./checked-program.js";

/** The currency in which a program speaks: that of its first reward, or of its budget. */
export function currencyOf({ rewards = {} }: CheckedOverlay): string | undefined {
  const { advocate, friend, tiers = [], budget } = rewards;
  const all = [advocate, friend, ...tiers.map(({ reward }) => reward)];
  return all.find((reward) => reward?.money)?.money?.currency ?? budget?.currency;
}

/**
 * The least order in each currency. A bare number is in the currency of the program.
 *
 * @param currency Stands in where the program has none. @default none
 * @returns `null` for a number that is no money, for lack of a currency or by its digits.
 */
export function minimumOrderOf(program: CheckedOverlay, currency?: string): readonly Money[] | null {
  const { minimumOrder = [] } = program.eligibility ?? {};
  if (typeof minimumOrder === "object") return minimumOrder;
  const money = readMoney(minimumOrder, currencyOf(program) ?? currency);
  return money && [money];
}
