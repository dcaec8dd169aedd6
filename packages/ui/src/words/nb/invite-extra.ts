import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "Vilkår",
  "invite.signed-out": "Logg inn for å få din egen lenke.",
  "invite.closed.ended.title": "Programmet er avsluttet",
  "invite.closed.ended.text": "Venner som allerede har åpnet lenken din, teller fortsatt.",
  "invite.closed.ended.stranger": "Det kommer ingen nye invitasjoner. Du er hjertelig velkommen likevel.",
  "invite.closed.budget.title": "Alle belønningene er delt ut",
  "invite.closed.budget.text": "Nye kjøp gir ingenting akkurat nå. Det du har fått, beholder du.",
  "invite.closed.budget.stranger": "Nye kjøp gir ingenting akkurat nå.",
  "join.field": "E-postadressen din",
  "join.send": "Få lenken min",
  "join.sent": "Vi har sendt den til deg på e-post også.",
  "join.invalid": "Dette er ikke en e-postadresse. En slik ser ut som navn@example.com.",
  "join.unavailable": "Lenken din kunne ikke lages akkurat nå. Prøv igjen om litt.",
});
