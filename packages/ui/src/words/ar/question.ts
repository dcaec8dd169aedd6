import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "ما مدى احتمال توصيتك بنا لأصدقائك؟",
    "question.title.partner": "ما مدى احتمال توصيتك بالعمل معنا؟",
    "question.low": "غير محتمل إطلاقًا",
    "question.high": "محتمل جدًا",
    "question.next": "التالي",
    "question.comment": "هل من إضافة لديك؟",
    "question.score": "إجابتك: {score}",
    "question.change": "تغيير",
    "question.left.one": "بقي حرف واحد ({count})",
    "question.left.other": "بقي {count} حرف",
    "question.send": "إرسال",
    "question.thanks": "شكرًا على إجابتك.",
    "question.failed": "تعذّر حفظ إجابتك. يسعدنا أن نتلقاها في وقت آخر.",
    "question.close": "إغلاق",
  },
  {
    plurals: {
      "question.left.zero": "بقي {count} حرف",
      "question.left.two": "بقي حرفان ({count})",
      "question.left.few": "بقيت {count} أحرف",
      "question.left.many": "بقي {count} حرفًا",
    },
  },
);
