import { tierWords } from "../en/tier.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the way to the next tier. */
export const words = packWords(
  tierWords,
  {
    "tier.next.one": "شخص واحد ({count} من {at})، ثم {reward}",
    "tier.next.other": "{count} من {at} شخص، ثم {reward}",
    "tier.done.one": "شخص واحد ({count} من {at}): {reward}",
    "tier.done.other": "{count} من {at} شخص: {reward}",
    "tier.first.one": "عند انضمام شخص واحد ({at}): {reward}",
    "tier.first.other": "عند انضمام {at} شخص: {reward}",
  },
  {
    plurals: {
      "tier.next.zero": "{count} من {at} شخص، ثم {reward}",
      "tier.next.two": "شخصان ({count} من {at})، ثم {reward}",
      "tier.next.few": "{count} من {at} أشخاص، ثم {reward}",
      "tier.next.many": "{count} من {at} شخصًا، ثم {reward}",
      "tier.done.zero": "{count} من {at} شخص: {reward}",
      "tier.done.two": "شخصان ({count} من {at}): {reward}",
      "tier.done.few": "{count} من {at} أشخاص: {reward}",
      "tier.done.many": "{count} من {at} شخصًا: {reward}",
      "tier.first.zero": "عند انضمام {at} شخص: {reward}",
      "tier.first.two": "عند انضمام شخصين ({at}): {reward}",
      "tier.first.few": "عند انضمام {at} أشخاص: {reward}",
      "tier.first.many": "عند انضمام {at} شخصًا: {reward}",
    },
  },
);
