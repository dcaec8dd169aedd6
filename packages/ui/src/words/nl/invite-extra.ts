import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Dutch words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Voorwaarden",
    "invite.signed-out": "Log in voor je eigen link.",
    "invite.closed.ended.title": "Dit programma is afgelopen",
    "invite.closed.ended.text": "Vrienden die je link al hebben geopend, tellen nog mee.",
    "invite.closed.ended.stranger": "Nieuwe uitnodigingen zijn er niet meer. Je blijft van harte welkom.",
    "invite.closed.budget.title": "Alle beloningen zijn uitgedeeld",
    "invite.closed.budget.text": "Nieuwe bestellingen leveren nu niets op. Wat je al hebt verdiend, blijft van jou.",
    "invite.closed.budget.stranger": "Nieuwe bestellingen leveren nu niets op.",
    "join.field": "Je e-mailadres",
    "join.send": "Mijn link ophalen",
    "join.sent": "We hebben hem ook naar je gemaild.",
    "join.invalid": "Dat is geen e-mailadres. Voorbeeld: naam@example.com.",
    "join.unavailable": "Je link kon nu niet worden gemaakt. Probeer het zo nog eens.",
  },
  {
    formal: {
      "invite.signed-out": "Log in voor uw eigen link.",
      "invite.closed.ended.text": "Vrienden die uw link al hebben geopend, tellen nog mee.",
      "invite.closed.ended.stranger": "Nieuwe uitnodigingen zijn er niet meer. U blijft van harte welkom.",
      "invite.closed.budget.text": "Nieuwe bestellingen leveren nu niets op. Wat u al hebt verdiend, blijft van u.",
      "join.field": "Uw e-mailadres",
      "join.sent": "We hebben hem ook naar u gemaild.",
      "join.unavailable": "Uw link kon nu niet worden gemaakt. Probeer het zo nog eens.",
    },
  },
);
