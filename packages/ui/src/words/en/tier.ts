/** English words of the way to the next tier; the plural is that of `{at}`, and a language has one word per category of its own. */
export const tierWords = {
  "tier.next.one": "{count} of {at} friend, then {reward}",
  "tier.next.other": "{count} of {at} friends, then {reward}",
  "tier.done.one": "{count} of {at} friend: {reward}",
  "tier.done.other": "{count} of {at} friends: {reward}",
  "tier.first.one": "For {at} friend: {reward}",
  "tier.first.other": "For {at} friends: {reward}",
} as const;
