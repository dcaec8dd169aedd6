import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Polish words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Kod z zaproszenia",
    "code.apply": "Zastosuj",
    "code.busy": "Sprawdzanie…",
    "code.change": "Zmień",
    "code.coupon": "Wpisz {coupon} jako kod rabatowy.",
    "code.use": "Użyj teraz",
    "code.unverified": "Kod jest zapisany i zostanie sprawdzony przy zamówieniu.",
    "code.empty": "Wpisz otrzymany kod.",
    "code.unknown": "Nie znamy tego kodu. Sprawdź, czy nie ma w nim literówki.",
    "code.ended": "Oferta z tym kodem już się skończyła. Zamówienie można złożyć bez niego.",
    "code.own": "To twój własny kod. Liczy się, gdy użyje go ktoś inny.",
    "code.not-eligible": "Oferta z tym kodem cię nie obejmuje. Zamówienie można złożyć bez niego.",
  },
  {
    formal: {
      "code.coupon": "Proszę wpisać {coupon} jako kod rabatowy.",
      "code.empty": "Proszę wpisać otrzymany kod.",
      "code.unknown": "Nie znamy tego kodu. Proszę sprawdzić, czy nie ma w nim literówki.",
      "code.own": "Własny kod liczy się, gdy użyje go ktoś inny.",
      "code.not-eligible": "Z oferty z tym kodem nie można tu skorzystać. Zamówienie można złożyć bez niego.",
    },
  },
);
