import { formatMoney, formatReward, type Money, type RewardEntry, type RewardState } from "@offshoot/core";
import type { Translate } from "../words/fill-words.js";

/** Puts sums and things that are in one of some states into words: `$40`, or `2 × Early access` where there is no money. */
export function listAmounts(
  money: readonly Money[],
  entries: readonly RewardEntry[],
  states: readonly RewardState[],
  { t, locale }: { readonly t: Translate; readonly locale: string },
): string[] {
  const sums = money.filter(({ amount }) => amount > 0).map((sum) => formatMoney(sum, locale));
  const counts = new Map<string, number>();
  for (const { reward, state } of entries) {
    if (!states.includes(state) || reward.money) continue;
    const name = formatReward(reward, locale);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const things = Array.from(counts, ([reward, count]) =>
    count > 1 ? t("reward.times", { count: new Intl.NumberFormat(locale).format(count), reward }) : reward,
  );
  return [...sums, ...things];
}

/** Finds the day from which the next pending reward can be used, or `undefined` while nobody knows. */
export function nextDay(entries: readonly RewardEntry[]): string | undefined {
  return entries
    .filter(({ state, availableAt }) => availableAt && (state === "pending" || state === "approved"))
    .map(({ availableAt }) => availableAt)
    .sort()[0];
}
