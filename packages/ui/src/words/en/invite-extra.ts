/** English words of what only some programs show in the invite card. */
export const inviteExtraWords = {
  "invite.terms": "Terms",
  "invite.signed-out": "Sign in to get your own link.",
  "invite.closed.ended.title": "This program has ended",
  "invite.closed.ended.text": "Friends who have already opened your link still count.",
  "invite.closed.ended.stranger": "There are no new invitations. You are welcome all the same.",
  "invite.closed.budget.title": "All rewards have been given out",
  "invite.closed.budget.text": "New orders earn nothing at the moment. What you have earned stays yours.",
  "invite.closed.budget.stranger": "New orders earn nothing at the moment.",
  "join.field": "Your email address",
  "join.send": "Get my link",
  "join.sent": "We have sent it to your address as well.",
  "join.invalid": "That is no email address. It looks like name@example.com.",
  "join.unavailable": "Your link could not be made just now. Try again in a moment.",
} as const;
