import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Polish words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "{count} z {at} osoby, potem {reward}",
    "tier.next.other": "{count} z {at} osoby, potem {reward}",
    "tier.done.one": "{count} z {at} osoby: {reward}",
    "tier.done.other": "{count} z {at} osoby: {reward}",
    "tier.first.one": "Za {at} osobę: {reward}",
    "tier.first.other": "Za {at} osoby: {reward}",
  },
  {
    plurals: {
      "tier.next.few": "{count} z {at} osób, potem {reward}",
      "tier.next.many": "{count} z {at} osób, potem {reward}",
      "tier.done.few": "{count} z {at} osób: {reward}",
      "tier.done.many": "{count} z {at} osób: {reward}",
      "tier.first.few": "Za {at} osoby: {reward}",
      "tier.first.many": "Za {at} osób: {reward}",
    },
  },
);
