import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Italian words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Condizioni",
    "invite.signed-out": "Accedi per avere il tuo link.",
    "invite.closed.ended.title": "Questo programma è terminato",
    "invite.closed.ended.text": "Chi ha già aperto il tuo link conta ancora.",
    "invite.closed.ended.stranger": "Non ci sono più nuovi inviti. Ti diamo comunque il benvenuto.",
    "invite.closed.budget.title": "I premi sono esauriti",
    "invite.closed.budget.text": "Per ora i nuovi ordini non danno premi. Quello che hai ottenuto resta tuo.",
    "invite.closed.budget.stranger": "Per ora i nuovi ordini non danno premi.",
    "join.field": "Il tuo indirizzo email",
    "join.send": "Ottieni il link",
    "join.sent": "Te lo abbiamo mandato anche per email.",
    "join.invalid": "Questo non è un indirizzo email. Esempio: nome@example.com.",
    "join.unavailable": "Non è stato possibile creare il tuo link. Riprova tra poco.",
  },
  {
    formal: {
      "invite.signed-out": "Acceda per avere il Suo link.",
      "invite.closed.ended.text": "Chi ha già aperto il Suo link conta ancora.",
      "invite.closed.ended.stranger": "Non ci sono più nuovi inviti. Le diamo comunque il benvenuto.",
      "invite.closed.budget.text": "Per ora i nuovi ordini non danno premi. Quello che ha ottenuto resta Suo.",
      "join.field": "Il Suo indirizzo email",
      "join.sent": "Glielo abbiamo mandato anche per email.",
      "join.unavailable": "Non è stato possibile creare il Suo link. Riprovi tra poco.",
    },
  },
);
