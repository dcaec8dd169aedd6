import { formatMoney, formatReward, type Reward, type RewardEntry } from "@offshoot/core";
import type { Translate } from "../words/fill-words.js";

interface Speaker {
  readonly t: Translate;
  readonly locale: string;
}

/** Says what a reward is worth where it stands alone: `$20`, `15% off`, `20% of the order`, `Early access`. */
export function nameReward(reward: Reward, { t, locale }: Speaker): string {
  const text = formatReward(reward, locale);
  if (reward.kind === "revenue-share") return t("reward.worth.share", { reward: text });
  return reward.kind === "discount" ? t("reward.worth.off", { reward: text }) : text;
}

/** Says what an entry has brought, where that is known, else what its reward is worth. */
export function nameEntry({ reward, earned }: RewardEntry, speaker: Speaker): string {
  return earned ? formatMoney(earned, speaker.locale) : nameReward(reward, speaker);
}
