import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Italian words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Viene scalato automaticamente dal tuo prossimo ordine.",
    "use.code": "Inserisci il tuo codice alla cassa.",
    "use.code.named": "Inserisci {code} alla cassa.",
    "use.link": "Usalo con il link che hai ricevuto.",
    "use.choose": "Scegli tu come usarlo.",
    "use.contact": "Ci accordiamo direttamente con te.",
    "reason.hold": "L’ordine è confermato. Il premio sarà tuo alla fine del periodo di reso.",
    "reason.review": "L’ordine è in verifica. Non devi fare nulla.",
    "reason.order-not-completed": "L’ordine non è stato completato.",
    "reason.self-referral": "I premi valgono per chi invita altre persone.",
    "reason.duplicate": "Conta solo il primo ordine.",
    "reason.not-new-customer": "I premi valgono per chi invita persone al primo ordine.",
    "reason.below-minimum": "L’ordine non raggiungeva l’importo minimo.",
    "reason.not-eligible": "L’offerta non vale per questo ordine.",
    "reason.cap-reached": "Hai già ottenuto tutti i premi che una persona può avere qui.",
    "reason.budget-exhausted": "I premi di questo programma sono esauriti.",
    "reason.program-ended": "Il programma era già terminato al momento dell’ordine.",
    "reason.tax-form-needed": "Prima del pagamento serve un modulo fiscale.",
    "reason.expired": "Il tempo per usarlo è scaduto.",
    "reason.unconfirmed": "Il negozio deve ancora confermare l’ordine.",
  },
  {
    formal: {
      "use.automatic": "Viene scalato automaticamente dal Suo prossimo ordine.",
      "use.code": "Inserisca il Suo codice alla cassa.",
      "use.code.named": "Inserisca {code} alla cassa.",
      "use.link": "Lo usi con il link che ha ricevuto.",
      "use.choose": "Scelga come usarlo.",
      "use.contact": "Ci accordiamo direttamente con Lei.",
      "reason.hold": "L’ordine è confermato. Il premio sarà Suo alla fine del periodo di reso.",
      "reason.review": "L’ordine è in verifica. Non deve fare nulla.",
      "reason.cap-reached": "Ha già ottenuto tutti i premi che una persona può avere qui.",
    },
  },
);
