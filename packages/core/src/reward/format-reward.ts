import { canonicalLocale } from "../program/canonical-locale.js";
import { localize } from "../program/localized-text.js";
import { formatMoney, isPlain } from "./money.js";
import type { Reward } from "./reward.js";

/**
 * Formats what a reward is worth, in a reader's language and through Intl: `$20`, `15%`, `500 points`, `Early access`.
 *
 * A percentage is cut after four decimals and never rounded up, where the browser can (2023): no more is promised than is given.
 *
 * @param locale BCP 47 tag; English stands in for one that is none.
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
  const language = canonicalLocale(locale);
  if (percent !== undefined) {
    if (isPlain(percent, language)) return `${percent}%`;
    return new Intl.NumberFormat(language, {
      style: "percent",
      maximumFractionDigits: 4,
      roundingMode: "trunc",
      // As a decimal text, because a hundredth of 8.2 is no longer exact.
    }).format(`${percent.toFixed(9)}e-2` as `${number}`);
  }
  return (points ? `${new Intl.NumberFormat(language).format(points)} ` : "") + localize(label, language);
}
