import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** French words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(
  welcomeExtraWords,
  {
    "welcome.ended.title": "Cette invitation a expiré",
    "welcome.ended.text": "L’offre n’est plus disponible. Bienvenue tout de même.",
    "welcome.revoked.title": "Cette invitation a été retirée",
    "welcome.revoked.text": "L’offre n’est plus disponible. Bienvenue tout de même.",
    "welcome.unknown.title": "Cette invitation nous est inconnue",
    "welcome.unknown.text": "Redemande le lien ou le code. Bienvenue tout de même.",
    "welcome.used.title": "Ce cadeau a été utilisé",
    "welcome.used.text": "Il est valable pour une commande.",
    "welcome.not-new-customer.title": "Ce cadeau vaut pour une première commande",
    "welcome.not-new-customer.text": "Tu as déjà commandé ici. C’est un plaisir de te revoir.",
    "welcome.not-here.title": "Ce cadeau n’est pas disponible dans ton pays",
    "welcome.not-here.text": "Bienvenue tout de même.",
    "welcome.too-young.title": "Il y a un âge minimum pour ce cadeau",
    "welcome.too-young.text": "Bienvenue tout de même.",
    "welcome.own.title": "C’est ton propre lien",
    "welcome.own.text": "Il compte quand quelqu’un d’autre l’ouvre.",
    "welcome.pass": "Avec ton propre lien, tu peux l’offrir à tes proches.",
    "welcome.get": "Obtenir mon lien",
    "welcome.link": "Ton lien",
    "welcome.share": "Partager…",
    "welcome.link-copied": "Le lien est copié.",
    "welcome.link-failed": "Le navigateur ne l’a pas permis. Le lien est sélectionné, prêt à être copié.",
    "welcome.terms": "Conditions",
    "elsewhere.open": "Continuer sur un autre appareil",
    "elsewhere.text": "Scanne le code avec l’autre appareil, ou envoie-toi le lien. L’invitation te suit.",
    "elsewhere.field": "Lien vers cette invitation",
    "elsewhere.qr": "QR code du lien",
  },
  {
    formal: {
      "welcome.unknown.text": "Redemandez le lien ou le code. Bienvenue tout de même.",
      "welcome.not-new-customer.text": "Vous avez déjà commandé ici. C’est un plaisir de vous revoir.",
      "welcome.not-here.title": "Ce cadeau n’est pas disponible dans votre pays",
      "welcome.own.title": "C’est votre propre lien",
      "welcome.pass": "Avec votre propre lien, vous pouvez l’offrir à vos proches.",
      "welcome.link": "Votre lien",
      "elsewhere.text": "Scannez le code avec l’autre appareil, ou envoyez-vous le lien. L’invitation vous suit.",
    },
  },
);
