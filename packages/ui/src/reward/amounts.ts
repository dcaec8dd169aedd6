import { formatMoney, type Money, type Reward, type RewardEntry, type RewardState } from "@offshoot/core";
import type { Translate } from "../words/fill-words.js";
import { nameReward } from "./name-reward.js";

/** Adds up points of one name, which may be given in different numbers at a time; a single one has a name of its own. */
function addPoints(rewards: readonly Reward[]): Reward[] {
  const sums = new Map<string, Reward>();
  const others = rewards.filter((reward) => {
    const { points = 0, label } = reward;
    if (points <= 1) return true;
    const name = JSON.stringify(label);
    sums.set(name, { ...reward, points: points + (sums.get(name)?.points ?? 0) });
    return false;
  });
  return [...sums.values(), ...others];
}

/** Replaces points that were added up by what the backend knows, which lists only the newest; those of several names stay as they are. */
function knowPoints(rewards: readonly Reward[], points: number | undefined): readonly Reward[] {
  const some = rewards.filter((reward) => reward.points);
  if (points === undefined || some.length !== 1) return rewards;
  return rewards.flatMap((reward) => (!reward.points ? reward : points > 0 ? { ...reward, points } : []));
}

/**
 * Puts sums and things that are in one of some states into words: `$40`, or `2 × Early access` where there is no money. What a share of orders has
 * brought is in the sums.
 *
 * @param points What the backend says there is in points. @default they are added up
 */
export function listAmounts(
  money: readonly Money[],
  entries: readonly RewardEntry[],
  states: readonly RewardState[],
  card: { readonly t: Translate; readonly locale: string },
  points?: number,
): string[] {
  const { t, locale } = card;
  const sums = money.filter(({ amount }) => amount > 0).map((sum) => formatMoney(sum, locale));
  const counts = new Map<string, number>();
  const things = entries.filter(
    ({ reward, state, earned }) =>
      states.includes(state) && !earned && !reward.money && reward.kind !== "revenue-share",
  );
  for (const reward of knowPoints(addPoints(things.map((entry) => entry.reward)), points)) {
    const name = nameReward(reward, card);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = Array.from(counts, ([reward, count]) =>
    count > 1 ? t("reward.times", { count: new Intl.NumberFormat(locale).format(count), reward }) : reward,
  );
  return [...sums, ...named];
}

/** Finds the day from which the next pending reward can be used, or `undefined` while nobody knows. */
export function nextDay(entries: readonly RewardEntry[]): string | undefined {
  return entries
    .filter(({ state, availableAt }) => availableAt && (state === "pending" || state === "approved"))
    .map(({ availableAt }) => availableAt)
    .sort()[0];
}
