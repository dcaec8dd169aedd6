import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "Hur troligt är det att du rekommenderar oss till en vän?",
  "question.title.partner": "Hur troligt är det att du rekommenderar ett samarbete med oss?",
  "question.low": "Inte alls troligt",
  "question.high": "Mycket troligt",
  "question.next": "Nästa",
  "question.comment": "Är det något du vill tillägga?",
  "question.score": "Ditt svar: {score}",
  "question.change": "Ändra",
  "question.left.one": "{count} tecken kvar",
  "question.left.other": "{count} tecken kvar",
  "question.send": "Skicka",
  "question.thanks": "Tack för ditt svar.",
  "question.failed": "Ditt svar kunde inte sparas. Du får gärna lämna det en annan gång.",
  "question.close": "Stäng",
});
