import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Italian words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Inserisci questo codice alla cassa.",
    "welcome.text.apply": "Applicalo al tuo ordine e continua con calma.",
    "welcome.text.plain": "È tuo con il primo ordine.",
    "welcome.text.none": "Dai un’occhiata in giro.",
    "welcome.seen": "{name} vedrà che hai accettato l’invito.",
    "welcome.other.named": "Hai aperto anche un altro invito. Vale sempre quello di {name}.",
    "welcome.other.unnamed": "Hai aperto anche un altro invito. Vale sempre questo.",
    "welcome.field": "Il tuo codice",
    "welcome.apply": "Applica",
    "welcome.applied": "Abbiamo chiesto al negozio di applicarlo.",
    "welcome.copy": "Copia",
    "welcome.copied": "Copiato",
    "welcome.close": "Chiudi",
    "welcome.code-copied": "Codice copiato.",
    "welcome.copy-failed": "Il browser non lo ha permesso. Il codice è selezionato, pronto da copiare.",
  },
  {
    formal: {
      "welcome.text.code": "Inserisca questo codice alla cassa.",
      "welcome.text.apply": "Lo applichi al Suo ordine e continui con calma.",
      "welcome.text.plain": "È Suo con il primo ordine.",
      "welcome.text.none": "Dia un’occhiata in giro.",
      "welcome.seen": "{name} vedrà che ha accettato l’invito.",
      "welcome.other.named": "Ha aperto anche un altro invito. Vale sempre quello di {name}.",
      "welcome.other.unnamed": "Ha aperto anche un altro invito. Vale sempre questo.",
      "welcome.field": "Il Suo codice",
    },
  },
);
