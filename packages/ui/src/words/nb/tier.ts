import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count} av {at} venn, deretter {reward}",
  "tier.next.other": "{count} av {at} venner, deretter {reward}",
  "tier.done.one": "{count} av {at} venn: {reward}",
  "tier.done.other": "{count} av {at} venner: {reward}",
  "tier.first.one": "Ved {at} venn: {reward}",
  "tier.first.other": "Ved {at} venner: {reward}",
});
