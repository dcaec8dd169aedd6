import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** German words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} von {most}",
    "steps.how": "So funktioniert es",
    "steps.send": "Schick deinen Link an Freunde.",
    "steps.friend.off": "Wer damit bestellt, bekommt {reward} Rabatt.",
    "steps.friend.amount": "Wer damit bestellt, bekommt {reward}.",
    "steps.friend.label": "Wer damit bestellt, bekommt: {reward}",
    "steps.friend.share": "Wer damit bestellt, bekommt {reward} von jeder Bestellung.",
    "steps.friend.none": "Jemand bestellt damit.",
    "steps.hold.one": "Einlösen kannst du es {days} Tag nach der Bestellung, damit Zeit für Rückgaben bleibt.",
    "steps.hold.other": "Einlösen kannst du es {days} Tage nach der Bestellung, damit Zeit für Rückgaben bleibt.",
    "rules.new": "Nur für Erstbestellungen.",
    "rules.minimum": "Für Bestellungen ab {amount}.",
    "rules.countries": "Länder: {countries}.",
    "rules.age": "Für Freunde ab {age} Jahren.",
    "rules.cap.one": "Die Prämie gibt es höchstens {count} Mal.",
    "rules.cap.other": "Die Prämie gibt es höchstens {count} Mal.",
    "rules.expires.one": "Eine Prämie lässt sich {days} Tag lang einlösen.",
    "rules.expires.other": "Eine Prämie lässt sich {days} Tage lang einlösen.",
  },
  {
    formal: {
      "steps.send": "Schicken Sie Ihren Link an Freunde.",
      "steps.hold.one": "Einlösen können Sie es {days} Tag nach der Bestellung, damit Zeit für Rückgaben bleibt.",
      "steps.hold.other": "Einlösen können Sie es {days} Tage nach der Bestellung, damit Zeit für Rückgaben bleibt.",
    },
  },
);
