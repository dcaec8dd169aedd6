import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Наскільки ймовірно, що ви порадите нас друзям?",
    "question.title.partner": "Наскільки ймовірно, що ви порадите працювати з нами?",
    "question.low": "Малоймовірно",
    "question.high": "Дуже ймовірно",
    "question.next": "Далі",
    "question.comment": "Хочете щось додати?",
    "question.score": "Ваша оцінка: {score}",
    "question.change": "Змінити",
    "question.left.one": "Залишився {count} символ",
    "question.left.other": "Залишилося {count} символу",
    "question.send": "Надіслати",
    "question.thanks": "Дякуємо за відповідь.",
    "question.failed": "Не вдалося зберегти відповідь. Ви можете відповісти іншим разом.",
    "question.close": "Закрити",
  },
  {
    plurals: {
      "question.left.few": "Залишилося {count} символи",
      "question.left.many": "Залишилося {count} символів",
    },
  },
);
