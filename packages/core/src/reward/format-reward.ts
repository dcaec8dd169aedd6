import { localize } from "../program/localized-text.js";
import { formatMoney } from "./money.js";
import type { Reward } from "./reward.js";

/**
 * Formats what a reward is worth, in a reader's language and through Intl: `$20`, `15%`, `500 points`, `Early access`.
 *
 * @param locale BCP 47 tag.
 * @param currency ISO 4217 code of the reader's currency, for a reward that has an amount in several; nothing is exchanged.
 * @default the first one
 */
export function formatReward(
  { money, amounts, percent, points, label = "" }: Reward,
  locale: string,
  currency?: string,
): string {
  const amount = amounts?.find((one) => one.currency === currency) ?? money;
  if (amount) return formatMoney(amount, locale);
  if (percent !== undefined) {
    return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(percent / 100);
  }
  return (points ? `${new Intl.NumberFormat(locale).format(points)} ` : "") + localize(label, locale);
}
