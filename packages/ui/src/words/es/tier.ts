import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "{count} de {at} persona, después {reward}",
    "tier.next.other": "{count} de {at} personas, después {reward}",
    "tier.done.one": "{count} de {at} persona: {reward}",
    "tier.done.other": "{count} de {at} personas: {reward}",
    "tier.first.one": "Con {at} persona: {reward}",
    "tier.first.other": "Con {at} personas: {reward}",
  },
  {
    plurals: {
      "tier.next.many": "{count} de {at} de personas, después {reward}",
      "tier.done.many": "{count} de {at} de personas: {reward}",
      "tier.first.many": "Con {at} de personas: {reward}",
    },
  },
);
