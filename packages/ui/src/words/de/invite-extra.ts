import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** German words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Bedingungen",
    "invite.signed-out": "Melde dich an, um deinen Link zu sehen.",
    "invite.closed.ended.title": "Dieses Programm ist beendet",
    "invite.closed.ended.text": "Wer deinen Link schon geöffnet hat, zählt noch.",
    "invite.closed.ended.stranger": "Neue Einladungen gibt es nicht mehr. Willkommen bist du trotzdem.",
    "invite.closed.budget.title": "Alle Prämien sind vergeben",
    "invite.closed.budget.text": "Für neue Bestellungen gibt es zurzeit nichts. Was du schon hast, behältst du.",
    "invite.closed.budget.stranger": "Für neue Bestellungen gibt es zurzeit nichts.",
    "join.field": "Deine E-Mail-Adresse",
    "join.send": "Link anfordern",
    "join.sent": "Er ist auch per E-Mail unterwegs zu dir.",
    "join.invalid": "Das ist keine E-Mail-Adresse. Beispiel: name@example.com.",
    "join.unavailable": "Gerade ließ sich kein Link erstellen. Versuch es gleich noch einmal.",
  },
  {
    formal: {
      "invite.signed-out": "Melden Sie sich an, um Ihren Link zu sehen.",
      "invite.closed.ended.text": "Wer Ihren Link schon geöffnet hat, zählt noch.",
      "invite.closed.ended.stranger": "Neue Einladungen gibt es nicht mehr. Willkommen sind Sie trotzdem.",
      "invite.closed.budget.text": "Für neue Bestellungen gibt es zurzeit nichts. Was Sie schon haben, behalten Sie.",
      "join.field": "Ihre E-Mail-Adresse",
      "join.sent": "Er ist auch per E-Mail unterwegs zu Ihnen.",
      "join.unavailable": "Gerade ließ sich kein Link erstellen. Bitte versuchen Sie es gleich noch einmal.",
    },
  },
);
