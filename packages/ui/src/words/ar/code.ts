import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "رمز الدعوة",
  "code.apply": "تطبيق",
  "code.busy": "جارٍ التحقق…",
  "code.change": "تغيير",
  "code.coupon": "يُرجى إدخال رمز الخصم {coupon}.",
  "code.use": "استخدامه الآن",
  "code.unverified": "حُفظ الرمز، وسيجري التحقق منه مع طلبك.",
  "code.empty": "يُرجى إدخال الرمز الذي وصلك.",
  "code.unknown": "هذا الرمز غير معروف هنا. ربما فيه خطأ في الكتابة.",
  "code.ended": "انتهى عرض هذا الرمز. طلبك مستمر من دونه.",
  "code.own": "هذا رمزك أنت. يُحتسب عندما يستخدمه أصدقاؤك.",
  "code.not-eligible": "عرض هذا الرمز لا يشملك. طلبك مستمر من دونه.",
});
