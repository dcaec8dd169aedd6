import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Czech words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "{count} z {at} osoby, pak {reward}",
    "tier.next.other": "{count} z {at} přátel, pak {reward}",
    "tier.done.one": "{count} z {at} osoby: {reward}",
    "tier.done.other": "{count} z {at} přátel: {reward}",
    "tier.first.one": "Za {at} osobu: {reward}",
    "tier.first.other": "Za {at} přátel: {reward}",
  },
  {
    plurals: {
      "tier.next.few": "{count} z {at} přátel, pak {reward}",
      "tier.next.many": "{count} z {at} osoby, pak {reward}",
      "tier.done.few": "{count} z {at} přátel: {reward}",
      "tier.done.many": "{count} z {at} osoby: {reward}",
      "tier.first.few": "Za {at} přátele: {reward}",
      "tier.first.many": "Za {at} osoby: {reward}",
    },
  },
);
