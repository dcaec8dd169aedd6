import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Danish words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count} af {at} ven, derefter {reward}",
  "tier.next.other": "{count} af {at} venner, derefter {reward}",
  "tier.done.one": "{count} af {at} ven: {reward}",
  "tier.done.other": "{count} af {at} venner: {reward}",
  "tier.first.one": "Ved {at} ven: {reward}",
  "tier.first.other": "Ved {at} venner: {reward}",
});
