import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Persian words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "چقدر احتمال دارد ما را به دوستانتان معرفی کنید؟",
  "question.title.partner": "چقدر احتمال دارد همکاری با ما را به دیگران پیشنهاد کنید؟",
  "question.low": "اصلاً احتمال ندارد",
  "question.high": "احتمالش خیلی زیاد است",
  "question.next": "بعدی",
  "question.comment": "چیز دیگری هست که بخواهید بگویید؟",
  "question.score": "پاسخ شما: {score}",
  "question.change": "تغییر",
  "question.left.one": "{count} حرف مانده",
  "question.left.other": "{count} حرف مانده",
  "question.send": "ارسال",
  "question.thanks": "از پاسخ شما سپاسگزاریم.",
  "question.failed": "پاسخ شما ذخیره نشد. خوشحال می\u200cشویم وقت دیگری پاسخ دهید.",
  "question.close": "بستن",
});
