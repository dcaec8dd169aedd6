/**
 * English words of how it works. `steps.…` are read one after the other: the link is sent, the friend orders with it, and the third is a word
 * of the card, `invite.text.…`.
 */
export const stepWords = {
  "quote.rating": "{rating} of {most}",
  "steps.how": "How it works",
  "steps.send": "Send your link to a friend.",
  "steps.friend.off": "Your friend orders with it and gets {reward} off.",
  "steps.friend.amount": "Your friend orders with it and gets {reward}.",
  "steps.friend.label": "Your friend orders with it and gets: {reward}",
  "steps.friend.share": "Your friend gets {reward} of every order made with it.",
  "steps.friend.none": "Your friend orders with it.",
  "steps.hold.one": "It is ready to use {days} day after the order, which leaves time for returns.",
  "steps.hold.other": "It is ready to use {days} days after the order, which leaves time for returns.",
  "rules.new": "For new customers only.",
  "rules.minimum": "For orders of {amount} or more.",
  "rules.countries": "Countries: {countries}.",
  "rules.age": "For friends aged {age} or over.",
  "rules.cap.one": "You can earn this {count} time.",
  "rules.cap.other": "You can earn this up to {count} times.",
  "rules.expires.one": "A reward that is ready can be used for {days} day.",
  "rules.expires.other": "A reward that is ready can be used for {days} days.",
} as const;
