/**
 * English words of the invite card. `{reward}` is an amount or a label, formatted for the reader; a label stands after a colon, where it reads
 * well however it begins.
 */
export const inviteWords = {
  "invite.title.percent": "Give a friend {reward} off",
  "invite.title.discount": "Give a friend {reward} off",
  "invite.title.credit": "Give a friend {reward} to spend",
  "invite.title.cash": "Give a friend {reward}",
  "invite.title.access": "For a friend: {reward}",
  "invite.title.gift": "For a friend: {reward}",
  "invite.title.points": "Give a friend {reward}",
  "invite.title.revenue-share": "Give a friend {reward} of every order",
  "invite.title.none": "Invite a friend",
  "invite.text.percent": "You get {reward} off after their first order.",
  "invite.text.discount": "You get {reward} off after their first order.",
  "invite.text.credit": "You get {reward} after their first order.",
  "invite.text.cash": "You get {reward} after their first order.",
  "invite.text.access": "For you, after their first order: {reward}",
  "invite.text.gift": "For you, after their first order: {reward}",
  "invite.text.points": "You get {reward} after their first order.",
  "invite.text.revenue-share": "You get {reward} of what they spend.",
  "invite.text.none": "Send your link to someone who would like it here.",
  "invite.field": "Your link",
  "invite.copy": "Copy",
  "invite.copied": "Copied",
  "invite.share": "Share…",
  "share.copied": "Your link is copied.",
  "share.shared": "Your link is shared.",
  "share.opened": "Your link was handed over.",
  "share.dismissed": "Nothing was shared.",
  "share.failed": "This browser did not allow it. Your link is selected, ready to be copied.",
} as const;
