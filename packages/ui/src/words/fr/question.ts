import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** French words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Quelle est la probabilité que tu nous recommandes à tes proches\u00a0?",
    "question.title.partner": "Quelle est la probabilité que tu recommandes de travailler avec nous\u00a0?",
    "question.low": "Pas du tout probable",
    "question.high": "Très probable",
    "question.next": "Suivant",
    "question.comment": "Veux-tu ajouter quelque chose\u00a0?",
    "question.score": "Ta réponse\u00a0: {score}",
    "question.change": "Modifier",
    "question.left.one": "{count} caractère restant",
    "question.left.other": "{count} caractères restants",
    "question.send": "Envoyer",
    "question.thanks": "Merci pour ta réponse.",
    "question.failed": "Ta réponse n’a pas pu être enregistrée. Tu peux la donner une autre fois.",
    "question.close": "Fermer",
  },
  {
    plurals: {
      "question.left.many": "{count} de caractères restants",
    },
    formal: {
      "question.title.customer": "Quelle est la probabilité que vous nous recommandiez à vos proches\u00a0?",
      "question.title.partner": "Quelle est la probabilité que vous recommandiez de travailler avec nous\u00a0?",
      "question.comment": "Voulez-vous ajouter quelque chose\u00a0?",
      "question.score": "Votre réponse\u00a0: {score}",
      "question.thanks": "Merci pour votre réponse.",
      "question.failed": "Votre réponse n’a pas pu être enregistrée. Vous pouvez la donner une autre fois.",
    },
  },
);
