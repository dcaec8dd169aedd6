import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Danish words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "Hvor sandsynligt er det, at du vil anbefale os til dine venner?",
  "question.title.partner": "Hvor sandsynligt er det, at du vil anbefale et samarbejde med os?",
  "question.low": "Slet ikke sandsynligt",
  "question.high": "Meget sandsynligt",
  "question.next": "Næste",
  "question.comment": "Er der noget, du vil tilføje?",
  "question.score": "Dit svar: {score}",
  "question.change": "Ret",
  "question.left.one": "{count} tegn tilbage",
  "question.left.other": "{count} tegn tilbage",
  "question.send": "Send",
  "question.thanks": "Tak for dit svar.",
  "question.failed": "Dit svar kunne ikke gemmes. Du må gerne give det en anden gang.",
  "question.close": "Luk",
});
