import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** French words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "Parrainage\u00a0: {count} sur {at}, puis {reward}",
    "tier.next.other": "Parrainages\u00a0: {count} sur {at}, puis {reward}",
    "tier.done.one": "{count} parrainage sur {at}\u00a0: {reward}",
    "tier.done.other": "{count} parrainages sur {at}\u00a0: {reward}",
    "tier.first.one": "Dès {at} parrainage\u00a0: {reward}",
    "tier.first.other": "Dès {at} parrainages\u00a0: {reward}",
  },
  {
    plurals: {
      "tier.next.many": "Parrainages\u00a0: {count} sur {at}, puis {reward}",
      "tier.done.many": "{count} de parrainages sur {at}\u00a0: {reward}",
      "tier.first.many": "Dès {at} de parrainages\u00a0: {reward}",
    },
  },
);
