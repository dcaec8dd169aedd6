import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count}/{at} arkadaş, sırada {reward}",
  "tier.next.other": "{count}/{at} arkadaş, sırada {reward}",
  "tier.done.one": "{count}/{at} arkadaş: {reward}",
  "tier.done.other": "{count}/{at} arkadaş: {reward}",
  "tier.first.one": "{at} arkadaşla: {reward}",
  "tier.first.other": "{at} arkadaşla: {reward}",
});
