import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Polish words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Na ile prawdopodobne jest, że polecisz nas znajomym?",
    "question.title.partner": "Na ile prawdopodobne jest, że polecisz współpracę z nami?",
    "question.low": "Mało prawdopodobne",
    "question.high": "Bardzo prawdopodobne",
    "question.next": "Dalej",
    "question.comment": "Chcesz coś dodać?",
    "question.score": "Twoja odpowiedź: {score}",
    "question.change": "Zmień",
    "question.left.one": "Pozostał {count} znak",
    "question.left.other": "Pozostało {count} znaku",
    "question.send": "Wyślij",
    "question.thanks": "Dziękujemy za odpowiedź.",
    "question.failed": "Nie udało się zapisać twojej odpowiedzi. Możesz podać ją innym razem.",
    "question.close": "Zamknij",
  },
  {
    plurals: {
      "question.left.few": "Pozostały {count} znaki",
      "question.left.many": "Pozostało {count} znaków",
    },
    formal: {
      "question.title.customer": "Na ile prawdopodobne jest, że polecą nas Państwo znajomym?",
      "question.title.partner": "Na ile prawdopodobne jest, że polecą Państwo współpracę z nami?",
      "question.comment": "Czy jest coś, co warto dodać?",
      "question.score": "Odpowiedź: {score}",
      "question.failed": "Nie udało się zapisać odpowiedzi. Można podać ją innym razem.",
    },
  },
);
