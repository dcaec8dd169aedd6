import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "הצטרפות ({count} מתוך {at}), ואז {reward}",
    "tier.next.other": "{count} מתוך {at} חברים, ואז {reward}",
    "tier.done.one": "הצטרפות ({count} מתוך {at}): {reward}",
    "tier.done.other": "{count} מתוך {at} חברים: {reward}",
    "tier.first.one": "על הצטרפות אחת ({at}): {reward}",
    "tier.first.other": "על {at} חברים: {reward}",
  },
  {
    plurals: {
      "tier.next.two": "{count} מתוך {at} חברים, ואז {reward}",
      "tier.done.two": "{count} מתוך {at} חברים: {reward}",
      "tier.first.two": "על {at} חברים: {reward}",
    },
  },
);
