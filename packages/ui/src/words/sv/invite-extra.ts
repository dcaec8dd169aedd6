import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Swedish words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "Villkor",
  "invite.signed-out": "Logga in för att få din egen länk.",
  "invite.closed.ended.title": "Programmet har avslutats",
  "invite.closed.ended.text": "Vänner som redan har öppnat din länk räknas fortfarande.",
  "invite.closed.ended.stranger": "Det kommer inga nya inbjudningar. Du är varmt välkommen ändå.",
  "invite.closed.budget.title": "Alla belöningar är utdelade",
  "invite.closed.budget.text": "Nya köp ger ingenting just nu. Det du redan har fått behåller du.",
  "invite.closed.budget.stranger": "Nya köp ger ingenting just nu.",
  "join.field": "Din e-postadress",
  "join.send": "Hämta min länk",
  "join.sent": "Vi har mejlat den till dig också.",
  "join.invalid": "Det är ingen e-postadress. Exempel: namn@example.com.",
  "join.unavailable": "Din länk kunde inte skapas just nu. Försök igen om en stund.",
});
