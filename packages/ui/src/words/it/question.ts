import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Italian words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Quanto è probabile che ci consigli ai tuoi amici?",
    "question.title.partner": "Quanto è probabile che consigli di lavorare con noi?",
    "question.low": "Per niente probabile",
    "question.high": "Molto probabile",
    "question.next": "Avanti",
    "question.comment": "Vuoi aggiungere qualcosa?",
    "question.score": "La tua risposta: {score}",
    "question.change": "Modifica",
    "question.left.one": "Resta {count} carattere",
    "question.left.other": "Restano {count} caratteri",
    "question.send": "Invia",
    "question.thanks": "Grazie della risposta.",
    "question.failed": "Non è stato possibile salvare la tua risposta. Puoi darla un’altra volta.",
    "question.close": "Chiudi",
  },
  {
    plurals: {
      "question.left.many": "Restano {count} di caratteri",
    },
    formal: {
      "question.title.customer": "Quanto è probabile che Lei ci consigli ai Suoi amici?",
      "question.title.partner": "Quanto è probabile che Lei consigli di lavorare con noi?",
      "question.comment": "Vuole aggiungere qualcosa?",
      "question.score": "La Sua risposta: {score}",
      "question.failed": "Non è stato possibile salvare la Sua risposta. Può darla un’altra volta.",
    },
  },
);
