import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "Друзів: {count} з {at}, потім {reward}",
    "tier.next.other": "Друзів: {count} з {at}, потім {reward}",
    "tier.done.one": "Друзів {count} з {at}: {reward}",
    "tier.done.other": "Друзів {count} з {at}: {reward}",
    "tier.first.one": "За {at} друга: {reward}",
    "tier.first.other": "За {at} друга: {reward}",
  },
  {
    plurals: {
      "tier.next.few": "Друзів: {count} з {at}, потім {reward}",
      "tier.next.many": "Друзів: {count} з {at}, потім {reward}",
      "tier.done.few": "Друзів {count} з {at}: {reward}",
      "tier.done.many": "Друзів {count} з {at}: {reward}",
      "tier.first.few": "За {at} друзів: {reward}",
      "tier.first.many": "За {at} друзів: {reward}",
    },
  },
);
