import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** French words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} sur {most}",
    "steps.how": "Comment ça marche",
    "steps.send": "Envoie ton lien à tes proches.",
    "steps.friend.off": "Tes proches commandent avec ce lien et reçoivent {reward} de réduction.",
    "steps.friend.amount": "Tes proches commandent avec ce lien et reçoivent {reward}.",
    "steps.friend.label": "Tes proches commandent avec ce lien et reçoivent\u00a0: {reward}",
    "steps.friend.share": "Tes proches reçoivent {reward} de chaque commande passée avec ce lien.",
    "steps.friend.none": "Tes proches commandent avec ce lien.",
    "steps.hold.one": "Disponible {days} jour après la commande, le temps d’un éventuel retour.",
    "steps.hold.other": "Disponible {days} jours après la commande, le temps d’un éventuel retour.",
    "rules.new": "Pour une première commande uniquement.",
    "rules.minimum": "Pour les commandes à partir de {amount}.",
    "rules.countries": "Pays\u00a0: {countries}.",
    "rules.age": "Pour les personnes de {age} ans et plus.",
    "rules.cap.one": "La récompense s’obtient {count} fois au plus.",
    "rules.cap.other": "La récompense s’obtient jusqu’à {count} fois.",
    "rules.expires.one": "Une récompense disponible peut être utilisée pendant {days} jour.",
    "rules.expires.other": "Une récompense disponible peut être utilisée pendant {days} jours.",
  },
  {
    plurals: {
      "steps.hold.many": "Disponible {days} de jours après la commande, le temps d’un éventuel retour.",
      "rules.cap.many": "La récompense s’obtient jusqu’à {count} de fois.",
      "rules.expires.many": "Une récompense disponible peut être utilisée pendant {days} de jours.",
    },
    formal: {
      "steps.send": "Envoyez votre lien à vos proches.",
      "steps.friend.off": "Vos proches commandent avec ce lien et reçoivent {reward} de réduction.",
      "steps.friend.amount": "Vos proches commandent avec ce lien et reçoivent {reward}.",
      "steps.friend.label": "Vos proches commandent avec ce lien et reçoivent\u00a0: {reward}",
      "steps.friend.share": "Vos proches reçoivent {reward} de chaque commande passée avec ce lien.",
      "steps.friend.none": "Vos proches commandent avec ce lien.",
    },
  },
);
