import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Italian words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "Amici: {count} su {at}, poi {reward}",
    "tier.next.other": "Amici: {count} su {at}, poi {reward}",
    "tier.done.one": "{count} persona su {at}: {reward}",
    "tier.done.other": "{count} amici su {at}: {reward}",
    "tier.first.one": "Con {at} persona: {reward}",
    "tier.first.other": "Con {at} amici: {reward}",
  },
  {
    plurals: {
      "tier.next.many": "Amici: {count} su {at}, poi {reward}",
      "tier.done.many": "{count} di amici su {at}: {reward}",
      "tier.first.many": "Con {at} di amici: {reward}",
    },
  },
);
