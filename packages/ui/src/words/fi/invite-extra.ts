import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Finnish words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Ehdot",
    "invite.signed-out": "Kirjaudu sisään, niin saat oman linkin.",
    "invite.closed.ended.title": "Ohjelma on päättynyt",
    "invite.closed.ended.text": "Linkkisi jo avanneet ystävät lasketaan yhä mukaan.",
    "invite.closed.ended.stranger": "Uusia kutsuja ei enää ole. Olet silti lämpimästi tervetullut.",
    "invite.closed.budget.title": "Kaikki palkkiot on jaettu",
    "invite.closed.budget.text": "Uusista tilauksista ei nyt saa palkkiota. Jo ansaitsemasi palkkiot säilyvät.",
    "invite.closed.budget.stranger": "Uusista tilauksista ei nyt saa palkkiota.",
    "join.field": "Sähköpostiosoitteesi",
    "join.send": "Hae oma linkki",
    "join.sent": "Lähetimme sen myös sähköpostiisi.",
    "join.invalid": "Tämä ei ole sähköpostiosoite. Se on muotoa nimi@example.com.",
    "join.unavailable": "Linkkiä ei voitu luoda juuri nyt. Yritä hetken kuluttua uudelleen.",
  },
  {
    formal: {
      "invite.signed-out": "Kirjautukaa sisään, niin saatte oman linkin.",
      "invite.closed.ended.text": "Linkkinne jo avanneet ystävät lasketaan yhä mukaan.",
      "invite.closed.ended.stranger": "Uusia kutsuja ei enää ole. Olette silti lämpimästi tervetullut.",
      "invite.closed.budget.text": "Uusista tilauksista ei nyt saa palkkiota. Jo ansaitsemanne palkkiot säilyvät.",
      "join.field": "Sähköpostiosoitteenne",
      "join.sent": "Lähetimme sen myös sähköpostiinne.",
      "join.unavailable": "Linkkiä ei voitu luoda juuri nyt. Yrittäkää hetken kuluttua uudelleen.",
    },
  },
);
