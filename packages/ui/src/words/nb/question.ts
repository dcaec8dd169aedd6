import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "Hvor sannsynlig er det at du anbefaler oss til en venn?",
  "question.title.partner": "Hvor sannsynlig er det at du anbefaler et samarbeid med oss?",
  "question.low": "Svært usannsynlig",
  "question.high": "Svært sannsynlig",
  "question.next": "Neste",
  "question.comment": "Er det noe du vil legge til?",
  "question.score": "Svaret ditt: {score}",
  "question.change": "Endre",
  "question.left.one": "{count} tegn igjen",
  "question.left.other": "{count} tegn igjen",
  "question.send": "Send",
  "question.thanks": "Takk for svaret ditt.",
  "question.failed": "Svaret ditt kunne ikke lagres. Svar gjerne en annen gang.",
  "question.close": "Lukk",
});
