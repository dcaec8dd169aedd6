import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "{count} de {at} pessoa, depois {reward}",
    "tier.next.other": "{count} de {at} amigos, depois {reward}",
    "tier.done.one": "{count} de {at} pessoa: {reward}",
    "tier.done.other": "{count} de {at} amigos: {reward}",
    "tier.first.one": "Com {at} pessoa: {reward}",
    "tier.first.other": "Com {at} amigos: {reward}",
  },
  {
    plurals: {
      "tier.next.many": "{count} de {at} de amigos, depois {reward}",
      "tier.done.many": "{count} de {at} de amigos: {reward}",
      "tier.first.many": "Com {at} de amigos: {reward}",
    },
  },
);
