import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Hoe waarschijnlijk is het dat je ons aanbeveelt bij vrienden?",
    "question.title.partner": "Hoe waarschijnlijk is het dat je een samenwerking met ons aanbeveelt?",
    "question.low": "Heel onwaarschijnlijk",
    "question.high": "Heel waarschijnlijk",
    "question.next": "Volgende",
    "question.comment": "Wil je nog iets toevoegen?",
    "question.score": "Je antwoord: {score}",
    "question.change": "Wijzigen",
    "question.left.one": "Nog {count} teken",
    "question.left.other": "Nog {count} tekens",
    "question.send": "Versturen",
    "question.thanks": "Bedankt voor je antwoord.",
    "question.failed": "Je antwoord kon niet worden bewaard. Je mag het gerust een andere keer geven.",
    "question.close": "Sluiten",
  },
  {
    formal: {
      "question.title.customer": "Hoe waarschijnlijk is het dat u ons aanbeveelt bij vrienden?",
      "question.title.partner": "Hoe waarschijnlijk is het dat u een samenwerking met ons aanbeveelt?",
      "question.comment": "Wilt u nog iets toevoegen?",
      "question.score": "Uw antwoord: {score}",
      "question.thanks": "Bedankt voor uw antwoord.",
      "question.failed": "Uw antwoord kon niet worden bewaard. U mag het gerust een andere keer geven.",
    },
  },
);
