import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "מה הסבירות שתמליצו עלינו לחברים?",
    "question.title.partner": "מה הסבירות שתמליצו על העבודה איתנו?",
    "question.low": "ממש לא סביר",
    "question.high": "סביר מאוד",
    "question.next": "הלאה",
    "question.comment": "יש עוד משהו שחשוב לך להוסיף?",
    "question.score": "התשובה שלך: {score}",
    "question.change": "שינוי",
    "question.left.one": "נותר תו אחד ({count})",
    "question.left.other": "נותרו {count} תווים",
    "question.send": "שליחה",
    "question.thanks": "תודה על התשובה שלך.",
    "question.failed": "לא הצלחנו לשמור את התשובה שלך. נשמח לקבל אותה בפעם אחרת.",
    "question.close": "סגירה",
  },
  {
    plurals: {
      "question.left.two": "נותרו {count} תווים",
    },
  },
);
