import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count} van {at} persoon, dan {reward}",
  "tier.next.other": "{count} van {at} vrienden, dan {reward}",
  "tier.done.one": "{count} van {at} persoon: {reward}",
  "tier.done.other": "{count} van {at} vrienden: {reward}",
  "tier.first.one": "Bij {at} persoon: {reward}",
  "tier.first.other": "Bij {at} vrienden: {reward}",
});
