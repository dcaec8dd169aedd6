import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Czech words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Jak pravděpodobné je, že nás doporučíš přátelům?",
    "question.title.partner": "Jak pravděpodobné je, že doporučíš spolupráci s námi?",
    "question.low": "Nepravděpodobné",
    "question.high": "Velmi pravděpodobné",
    "question.next": "Další",
    "question.comment": "Chceš k tomu něco dodat?",
    "question.score": "Tvoje odpověď: {score}",
    "question.change": "Změnit",
    "question.left.one": "Zbývá {count} znak",
    "question.left.other": "Zbývá {count} znaků",
    "question.send": "Odeslat",
    "question.thanks": "Díky za odpověď.",
    "question.failed": "Odpověď se nepodařilo uložit. Můžeš to zkusit někdy jindy.",
    "question.close": "Zavřít",
  },
  {
    plurals: {
      "question.left.few": "Zbývají {count} znaky",
      "question.left.many": "Zbývá {count} znaku",
    },
    formal: {
      "question.title.customer": "Jak pravděpodobné je, že nás doporučíte přátelům?",
      "question.title.partner": "Jak pravděpodobné je, že doporučíte spolupráci s námi?",
      "question.comment": "Chcete k tomu něco dodat?",
      "question.score": "Vaše odpověď: {score}",
      "question.thanks": "Děkujeme za odpověď.",
      "question.failed": "Odpověď se nepodařilo uložit. Můžete to zkusit někdy jindy.",
    },
  },
);
