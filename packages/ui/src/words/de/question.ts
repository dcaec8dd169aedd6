import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** German words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?",
    "question.title.partner": "Wie wahrscheinlich ist es, dass du die Zusammenarbeit mit uns weiterempfiehlst?",
    "question.low": "Unwahrscheinlich",
    "question.high": "Sehr wahrscheinlich",
    "question.next": "Weiter",
    "question.comment": "Möchtest du noch etwas dazu sagen?",
    "question.score": "Deine Antwort: {score}",
    "question.change": "Ändern",
    "question.left.one": "Noch {count} Zeichen",
    "question.left.other": "Noch {count} Zeichen",
    "question.send": "Senden",
    "question.thanks": "Danke für deine Antwort.",
    "question.failed": "Deine Antwort ließ sich nicht speichern. Gib sie gern ein anderes Mal.",
    "question.close": "Schließen",
  },
  {
    formal: {
      "question.title.customer": "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
      "question.title.partner": "Wie wahrscheinlich ist es, dass Sie die Zusammenarbeit mit uns weiterempfehlen?",
      "question.comment": "Möchten Sie noch etwas dazu sagen?",
      "question.score": "Ihre Antwort: {score}",
      "question.thanks": "Danke für Ihre Antwort.",
      "question.failed": "Ihre Antwort ließ sich nicht speichern. Geben Sie sie gern ein anderes Mal.",
    },
  },
);
