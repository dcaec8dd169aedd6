import { localize } from "../program/localized-text.js";
import { formatMoney } from "./money.js";
import type { Reward } from "./reward.js";

/**
 * Formats what a reward is worth, in a reader's language and through Intl: `$20`, `15%`, `Early access`.
 *
 * @param locale BCP 47 tag.
 */
export function formatReward(reward: Reward, locale: string): string {
  if (reward.money) return formatMoney(reward.money, locale);
  if (reward.percent !== undefined) {
    return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(reward.percent / 100);
  }
  return localize(reward.label ?? "", locale);
}
