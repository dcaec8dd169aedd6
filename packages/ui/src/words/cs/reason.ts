import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Czech words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Odměna se z příští objednávky odečte sama.",
    "use.code": "Zadej svůj kód při objednávce.",
    "use.code.named": "Zadej {code} při objednávce.",
    "use.link": "Odměnu využiješ přes odkaz, který ti přišel.",
    "use.choose": "Na co odměnu využiješ, je na tobě.",
    "use.contact": "Domluvíme se přímo s tebou.",
    "reason.hold": "Objednávka je potvrzená. Odměna bude tvoje, až uplyne lhůta na vrácení.",
    "reason.review": "Objednávku ověřujeme. Nemusíš nic dělat.",
    "reason.order-not-completed": "Objednávka nebyla dokončena.",
    "reason.self-referral": "Odměny jsou za pozvání někoho jiného.",
    "reason.duplicate": "Počítá se jen první objednávka.",
    "reason.not-new-customer": "Odměny jsou za přátele, kteří jsou tu poprvé.",
    "reason.below-minimum": "Objednávka nedosáhla minimální částky.",
    "reason.not-eligible": "Nabídka pro tuto objednávku neplatí.",
    "reason.cap-reached": "Máš všechny odměny, které tu jeden člověk může získat.",
    "reason.budget-exhausted": "Všechny odměny z tohoto programu jsou rozdané.",
    "reason.program-ended": "V době objednávky už program skončil.",
    "reason.tax-form-needed": "Před výplatou je potřeba daňový formulář.",
    "reason.expired": "Doba na využití už uplynula.",
    "reason.unconfirmed": "Obchod objednávku ještě nepotvrdil.",
  },
  {
    formal: {
      "use.code": "Zadejte svůj kód při objednávce.",
      "use.code.named": "Zadejte {code} při objednávce.",
      "use.link": "Odměnu využijete přes odkaz, který vám přišel.",
      "use.choose": "Na co odměnu využijete, je na vás.",
      "use.contact": "Domluvíme se přímo s vámi.",
      "reason.hold": "Objednávka je potvrzená. Odměna bude vaše, až uplyne lhůta na vrácení.",
      "reason.review": "Objednávku ověřujeme. Nemusíte nic dělat.",
      "reason.cap-reached": "Máte všechny odměny, které tu jeden člověk může získat.",
    },
  },
);
