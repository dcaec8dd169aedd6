import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Russian words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "Друзей: {count} из {at}, затем {reward}",
    "tier.next.other": "Друзей: {count} из {at}, затем {reward}",
    "tier.done.one": "Друзей {count} из {at}: {reward}",
    "tier.done.other": "Друзей {count} из {at}: {reward}",
    "tier.first.one": "За {at} друга: {reward}",
    "tier.first.other": "За {at} друга: {reward}",
  },
  {
    plurals: {
      "tier.next.few": "Друзей: {count} из {at}, затем {reward}",
      "tier.next.many": "Друзей: {count} из {at}, затем {reward}",
      "tier.done.few": "Друзей {count} из {at}: {reward}",
      "tier.done.many": "Друзей {count} из {at}: {reward}",
      "tier.first.few": "За {at} друзей: {reward}",
      "tier.first.many": "За {at} друзей: {reward}",
    },
  },
);
