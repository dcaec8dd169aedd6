import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** French words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Conditions",
    "invite.signed-out": "Connecte-toi pour obtenir ton lien.",
    "invite.closed.ended.title": "Ce programme est terminé",
    "invite.closed.ended.text": "Les personnes qui ont déjà ouvert ton lien comptent toujours.",
    "invite.closed.ended.stranger": "Il n’y a plus de nouvelles invitations. Bienvenue tout de même.",
    "invite.closed.budget.title": "Il n’y a plus de récompenses",
    "invite.closed.budget.text":
      "Les nouvelles commandes ne rapportent rien pour le moment. Ce que tu as gagné reste à toi.",
    "invite.closed.budget.stranger": "Les nouvelles commandes ne rapportent rien pour le moment.",
    "join.field": "Ton adresse e-mail",
    "join.send": "Obtenir mon lien",
    "join.sent": "Nous te l’avons aussi envoyé par e-mail.",
    "join.invalid": "Ce n’est pas une adresse e-mail. Exemple\u00a0: nom@example.com.",
    "join.unavailable": "Ton lien n’a pas pu être créé. Réessaie dans un moment.",
  },
  {
    formal: {
      "invite.signed-out": "Connectez-vous pour obtenir votre lien.",
      "invite.closed.ended.text": "Les personnes qui ont déjà ouvert votre lien comptent toujours.",
      "invite.closed.budget.text":
        "Les nouvelles commandes ne rapportent rien pour le moment. Ce que vous avez gagné reste à vous.",
      "join.field": "Votre adresse e-mail",
      "join.sent": "Nous vous l’avons aussi envoyé par e-mail.",
      "join.unavailable": "Votre lien n’a pas pu être créé. Réessayez dans un moment.",
    },
  },
);
