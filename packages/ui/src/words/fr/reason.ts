import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** French words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Déduction automatique sur ta prochaine commande.",
    "use.code": "Saisis ton code au moment de payer.",
    "use.code.named": "Saisis {code} au moment de payer.",
    "use.link": "Utilise-la avec le lien que tu as reçu.",
    "use.choose": "À toi de choisir comment l’utiliser.",
    "use.contact": "Nous voyons cela directement avec toi.",
    "reason.hold": "La commande est confirmée. La récompense est à toi dès que le délai de retour est passé.",
    "reason.review": "La commande est en cours de vérification. Tu n’as rien à faire.",
    "reason.order-not-completed": "La commande n’a pas été finalisée.",
    "reason.self-referral": "Une récompense s’obtient en invitant quelqu’un d’autre.",
    "reason.duplicate": "Seule une première commande compte.",
    "reason.not-new-customer": "Une récompense s’obtient quand la personne invitée est nouvelle ici.",
    "reason.below-minimum": "La commande n’atteignait pas le montant minimum.",
    "reason.not-eligible": "L’offre ne s’applique pas à cette commande.",
    "reason.cap-reached": "Tu as déjà toutes les récompenses qu’une personne peut obtenir ici.",
    "reason.budget-exhausted": "Il n’y a plus de récompenses dans ce programme.",
    "reason.program-ended": "Le programme était déjà terminé au moment de la commande.",
    "reason.tax-form-needed": "Il manque un formulaire fiscal pour le versement.",
    "reason.expired": "Le délai pour l’utiliser est passé.",
    "reason.unconfirmed": "La boutique doit encore confirmer la commande.",
  },
  {
    formal: {
      "use.automatic": "Déduction automatique sur votre prochaine commande.",
      "use.code": "Saisissez votre code au moment de payer.",
      "use.code.named": "Saisissez {code} au moment de payer.",
      "use.link": "Utilisez-la avec le lien que vous avez reçu.",
      "use.choose": "À vous de choisir comment l’utiliser.",
      "use.contact": "Nous voyons cela directement avec vous.",
      "reason.hold": "La commande est confirmée. La récompense est à vous dès que le délai de retour est passé.",
      "reason.review": "La commande est en cours de vérification. Vous n’avez rien à faire.",
      "reason.cap-reached": "Vous avez déjà toutes les récompenses qu’une personne peut obtenir ici.",
    },
  },
);
