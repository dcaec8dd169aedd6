import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Danish words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "Vilkår",
  "invite.signed-out": "Log ind for at få dit eget link.",
  "invite.closed.ended.title": "Programmet er slut",
  "invite.closed.ended.text": "Venner, der allerede har åbnet dit link, tæller stadig.",
  "invite.closed.ended.stranger": "Der er ikke flere nye invitationer. Du er stadig velkommen.",
  "invite.closed.budget.title": "Alle belønninger er delt ud",
  "invite.closed.budget.text": "Nye køb giver ikke noget lige nu. Det, du har optjent, beholder du.",
  "invite.closed.budget.stranger": "Nye køb giver ikke noget lige nu.",
  "join.field": "Din e-mailadresse",
  "join.send": "Hent mit link",
  "join.sent": "Vi har også sendt det til din e-mail.",
  "join.invalid": "Det er ikke en e-mailadresse. Eksempel: navn@example.com.",
  "join.unavailable": "Dit link kunne ikke laves lige nu. Prøv igen om lidt.",
});
