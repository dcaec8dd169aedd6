import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "کتنا امکان ہے کہ آپ دوستوں سے ہماری سفارش کریں؟",
  "question.title.partner": "کتنا امکان ہے کہ آپ ہمارے ساتھ کام کی سفارش کریں؟",
  "question.low": "بالکل امکان نہیں",
  "question.high": "بہت زیادہ امکان ہے",
  "question.next": "آگے",
  "question.comment": "کیا آپ کی طرف سے کوئی اور بات ہے؟",
  "question.score": "آپ کا جواب: {score}",
  "question.change": "بدلیں",
  "question.left.one": "{count} حرف باقی",
  "question.left.other": "{count} حروف باقی",
  "question.send": "بھیجیں",
  "question.thanks": "آپ کے جواب کا شکریہ۔",
  "question.failed": "آپ کا جواب محفوظ نہیں ہو سکا۔ کسی اور وقت دے دیں تو ہمیں خوشی ہوگی۔",
  "question.close": "بند کریں",
});
