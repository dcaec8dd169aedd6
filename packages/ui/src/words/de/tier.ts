import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** German words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count} von {at} Person, dann {reward}",
  "tier.next.other": "{count} von {at} Freunden, dann {reward}",
  "tier.done.one": "{count} von {at} Person: {reward}",
  "tier.done.other": "{count} von {at} Freunden: {reward}",
  "tier.first.one": "Ab {at} Person: {reward}",
  "tier.first.other": "Ab {at} Freunden: {reward}",
});
