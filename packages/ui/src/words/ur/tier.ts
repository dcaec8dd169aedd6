import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{at} میں سے {count} دوست، پھر {reward}",
  "tier.next.other": "{at} میں سے {count} دوست، پھر {reward}",
  "tier.done.one": "{at} میں سے {count} دوست: {reward}",
  "tier.done.other": "{at} میں سے {count} دوست: {reward}",
  "tier.first.one": "{at} دوست پر: {reward}",
  "tier.first.other": "{at} دوستوں پر: {reward}",
});
