import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Persian words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count} از {at} دوست، سپس {reward}",
  "tier.next.other": "{count} از {at} دوست، سپس {reward}",
  "tier.done.one": "{count} از {at} دوست: {reward}",
  "tier.done.other": "{count} از {at} دوست: {reward}",
  "tier.first.one": "برای {at} دوست: {reward}",
  "tier.first.other": "برای {at} دوست: {reward}",
});
