import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the way to the next tier. */
export const words = packWords(tierWords, {
  "tier.next.one": "{count} av {at} vän, sedan {reward}",
  "tier.next.other": "{count} av {at} vänner, sedan {reward}",
  "tier.done.one": "{count} av {at} vän: {reward}",
  "tier.done.other": "{count} av {at} vänner: {reward}",
  "tier.first.one": "Vid {at} vän: {reward}",
  "tier.first.other": "Vid {at} vänner: {reward}",
});
