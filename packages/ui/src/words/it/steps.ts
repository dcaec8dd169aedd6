import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Italian words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} su {most}",
    "steps.how": "Come funziona",
    "steps.send": "Manda il tuo link agli amici.",
    "steps.friend.off": "Loro ordinano con quel link e ricevono {reward} di sconto.",
    "steps.friend.amount": "Loro ordinano con quel link e ricevono {reward}.",
    "steps.friend.label": "Loro ordinano con quel link e ricevono: {reward}",
    "steps.friend.share": "Loro ricevono {reward} su ogni ordine fatto con quel link.",
    "steps.friend.none": "Loro ordinano con quel link.",
    "steps.hold.one": "Si può usare {days} giorno dopo l’ordine, il tempo di un eventuale reso.",
    "steps.hold.other": "Si può usare {days} giorni dopo l’ordine, il tempo di un eventuale reso.",
    "rules.new": "Solo per chi ordina per la prima volta.",
    "rules.minimum": "Importo minimo dell’ordine: {amount}.",
    "rules.countries": "Paesi: {countries}.",
    "rules.age": "Per chi ha almeno {age} anni.",
    "rules.cap.one": "Il premio si può ottenere {count} volta.",
    "rules.cap.other": "Il premio si può ottenere fino a {count} volte.",
    "rules.expires.one": "Un premio disponibile si può usare per {days} giorno.",
    "rules.expires.other": "Un premio disponibile si può usare per {days} giorni.",
  },
  {
    plurals: {
      "steps.hold.many": "Si può usare {days} di giorni dopo l’ordine, il tempo di un eventuale reso.",
      "rules.cap.many": "Il premio si può ottenere fino a {count} di volte.",
      "rules.expires.many": "Un premio disponibile si può usare per {days} di giorni.",
    },
    formal: {
      "steps.send": "Mandi il Suo link agli amici.",
    },
  },
);
