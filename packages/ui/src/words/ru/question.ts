import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Russian words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Насколько вероятно, что вы порекомендуете нас друзьям?",
    "question.title.partner": "Насколько вероятно, что вы порекомендуете работать с нами?",
    "question.low": "Маловероятно",
    "question.high": "Очень вероятно",
    "question.next": "Далее",
    "question.comment": "Хотите что-нибудь добавить?",
    "question.score": "Ваша оценка: {score}",
    "question.change": "Изменить",
    "question.left.one": "Остался {count} символ",
    "question.left.other": "Осталось {count} символа",
    "question.send": "Отправить",
    "question.thanks": "Спасибо за ответ.",
    "question.failed": "Не удалось сохранить ответ. Вы можете ответить в другой раз.",
    "question.close": "Закрыть",
  },
  {
    plurals: {
      "question.left.few": "Осталось {count} символа",
      "question.left.many": "Осталось {count} символов",
    },
  },
);
