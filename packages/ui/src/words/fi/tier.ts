import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count}/{at} ystävää, sitten {reward}",
  "tier.next.other": "{count}/{at} ystävää, sitten {reward}",
  "tier.done.one": "{count}/{at} ystävää: {reward}",
  "tier.done.other": "{count}/{at} ystävää: {reward}",
  "tier.first.one": "{at} ystävästä: {reward}",
  "tier.first.other": "{at} ystävästä: {reward}",
});
