import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Italian words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Codice d’invito",
    "code.apply": "Applica",
    "code.busy": "Un attimo…",
    "code.change": "Modifica",
    "code.coupon": "Inserisci {coupon} come codice sconto.",
    "code.use": "Usa ora",
    "code.unverified": "Il codice è salvato e sarà verificato con il tuo ordine.",
    "code.empty": "Inserisci il codice che hai ricevuto.",
    "code.unknown": "Questo codice non risulta. Controlla che sia scritto bene.",
    "code.ended": "L’offerta di questo codice è scaduta. Il tuo ordine prosegue senza.",
    "code.own": "Questo è il tuo codice. Conta quando lo usa un’altra persona.",
    "code.not-eligible": "L’offerta di questo codice non vale per te. Il tuo ordine prosegue senza.",
  },
  {
    formal: {
      "code.coupon": "Inserisca {coupon} come codice sconto.",
      "code.unverified": "Il codice è salvato e sarà verificato con il Suo ordine.",
      "code.empty": "Inserisca il codice che ha ricevuto.",
      "code.unknown": "Questo codice non risulta. Controlli che sia scritto bene.",
      "code.ended": "L’offerta di questo codice è scaduta. Il Suo ordine prosegue senza.",
      "code.own": "Questo è il Suo codice. Conta quando lo usa un’altra persona.",
      "code.not-eligible": "L’offerta di questo codice non vale per Lei. Il Suo ordine prosegue senza.",
    },
  },
);
