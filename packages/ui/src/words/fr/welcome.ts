import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** French words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Saisis ce code au moment de payer.",
    "welcome.text.apply": "Applique-le à ta commande, puis continue tranquillement.",
    "welcome.text.plain": "À toi dès ta première commande.",
    "welcome.text.none": "Prends le temps de regarder.",
    "welcome.seen": "{name} verra que tu as accepté l’invitation.",
    "welcome.other.named": "Tu as aussi ouvert une autre invitation. C’est toujours {name} qui t’invite.",
    "welcome.other.unnamed": "Tu as aussi ouvert une autre invitation. C’est toujours celle-ci qui compte.",
    "welcome.field": "Ton code",
    "welcome.apply": "Appliquer",
    "welcome.applied": "La demande est transmise à la boutique.",
    "welcome.copy": "Copier",
    "welcome.copied": "Copié",
    "welcome.close": "Fermer",
    "welcome.code-copied": "Le code est copié.",
    "welcome.copy-failed": "Le navigateur ne l’a pas permis. Le code est sélectionné, prêt à être copié.",
  },
  {
    formal: {
      "welcome.text.code": "Saisissez ce code au moment de payer.",
      "welcome.text.apply": "Appliquez-le à votre commande, puis continuez tranquillement.",
      "welcome.text.plain": "À vous dès votre première commande.",
      "welcome.text.none": "Prenez le temps de regarder.",
      "welcome.seen": "{name} verra que vous avez accepté l’invitation.",
      "welcome.other.named": "Vous avez aussi ouvert une autre invitation. C’est toujours {name} qui vous invite.",
      "welcome.other.unnamed": "Vous avez aussi ouvert une autre invitation. C’est toujours celle-ci qui compte.",
      "welcome.field": "Votre code",
    },
  },
);
