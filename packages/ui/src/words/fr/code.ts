import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** French words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Code d’invitation",
    "code.apply": "Appliquer",
    "code.busy": "Un instant…",
    "code.change": "Modifier",
    "code.coupon": "Saisis le code de réduction {coupon}.",
    "code.use": "L’utiliser maintenant",
    "code.unverified": "Le code est enregistré et sera vérifié avec ta commande.",
    "code.empty": "Saisis le code que tu as reçu.",
    "code.unknown": "Ce code nous est inconnu. Vérifie qu’il est bien écrit.",
    "code.ended": "L’offre liée à ce code est terminée. Ta commande continue sans lui.",
    "code.own": "C’est ton propre code. Il compte quand quelqu’un d’autre l’utilise.",
    "code.not-eligible": "L’offre liée à ce code n’est pas valable pour toi. Ta commande continue sans lui.",
  },
  {
    formal: {
      "code.coupon": "Saisissez le code de réduction {coupon}.",
      "code.unverified": "Le code est enregistré et sera vérifié avec votre commande.",
      "code.empty": "Saisissez le code que vous avez reçu.",
      "code.unknown": "Ce code nous est inconnu. Vérifiez qu’il est bien écrit.",
      "code.ended": "L’offre liée à ce code est terminée. Votre commande continue sans lui.",
      "code.own": "C’est votre propre code. Il compte quand quelqu’un d’autre l’utilise.",
      "code.not-eligible": "L’offre liée à ce code n’est pas valable pour vous. Votre commande continue sans lui.",
    },
  },
);
