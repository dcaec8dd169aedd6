import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** German words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Einladungscode",
    "code.apply": "Einlösen",
    "code.busy": "Wird geprüft\u00a0…",
    "code.change": "Ändern",
    "code.coupon": "Gib {coupon} als Rabattcode ein.",
    "code.use": "Jetzt einlösen",
    "code.unverified": "Der Code ist gespeichert und wird mit deiner Bestellung geprüft.",
    "code.empty": "Gib den Code ein, den du bekommen hast.",
    "code.unknown": "Diesen Code gibt es hier nicht. Prüf ihn auf Tippfehler.",
    "code.ended": "Das Angebot zu diesem Code ist abgelaufen. Deine Bestellung geht ohne ihn weiter.",
    "code.own": "Das ist dein eigener Code. Er zählt, wenn andere ihn einlösen.",
    "code.not-eligible": "Das Angebot zu diesem Code gilt nicht für dich. Deine Bestellung geht ohne ihn weiter.",
  },
  {
    formal: {
      "code.coupon": "Geben Sie {coupon} als Rabattcode ein.",
      "code.unverified": "Der Code ist gespeichert und wird mit Ihrer Bestellung geprüft.",
      "code.empty": "Geben Sie den Code ein, den Sie bekommen haben.",
      "code.unknown": "Diesen Code gibt es hier nicht. Bitte prüfen Sie ihn auf Tippfehler.",
      "code.ended": "Das Angebot zu diesem Code ist abgelaufen. Ihre Bestellung geht ohne ihn weiter.",
      "code.own": "Das ist Ihr eigener Code. Er zählt, wenn andere ihn einlösen.",
      "code.not-eligible": "Das Angebot zu diesem Code gilt nicht für Sie. Ihre Bestellung geht ohne ihn weiter.",
    },
  },
);
