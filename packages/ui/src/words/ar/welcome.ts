import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "يُرجى إدخال هذا الرمز عند الدفع.",
  "welcome.text.apply": "يكفي تطبيقها على طلبك، ثم متابعة التصفح.",
  "welcome.text.plain": "هي لك مع طلبك الأول.",
  "welcome.text.none": "نتمنى لك جولة ممتعة هنا.",
  "welcome.seen": "سيظهر انضمامك لدى {name}.",
  "welcome.other.named": "فتحت دعوة أخرى أيضًا. وتبقى دعوة {name} هي المحتسبة.",
  "welcome.other.unnamed": "فتحت دعوة أخرى أيضًا. وتبقى هذه هي المحتسبة.",
  "welcome.field": "رمزك",
  "welcome.apply": "تطبيق",
  "welcome.applied": "طُلب من المتجر تطبيقه.",
  "welcome.copy": "نسخ",
  "welcome.copied": "تم النسخ",
  "welcome.close": "إغلاق",
  "welcome.code-copied": "تم نسخ الرمز.",
  "welcome.copy-failed": "لم يسمح هذا المتصفح بذلك. الرمز محدد وجاهز للنسخ.",
});
