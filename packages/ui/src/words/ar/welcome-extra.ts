import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Arabic words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "انتهت هذه الدعوة",
  "welcome.ended.text": "لم يعد عرضها متاحًا. ومرحبًا بك في كل الأحوال.",
  "welcome.revoked.title": "سُحبت هذه الدعوة",
  "welcome.revoked.text": "لم يعد عرضها متاحًا. ومرحبًا بك في كل الأحوال.",
  "welcome.unknown.title": "هذه الدعوة غير معروفة هنا",
  "welcome.unknown.text": "يمكنك طلب الرابط أو الرمز من جديد. ومرحبًا بك في كل الأحوال.",
  "welcome.used.title": "استُخدمت هذه الهدية",
  "welcome.used.text": "تسري على طلب واحد.",
  "welcome.not-new-customer.title": "هذه الهدية للطلب الأول",
  "welcome.not-new-customer.text": "سبق أن طلبت هنا، ويسعدنا أن نراك من جديد.",
  "welcome.not-here.title": "هذه الهدية غير متاحة في بلدك",
  "welcome.not-here.text": "مرحبًا بك في كل الأحوال.",
  "welcome.too-young.title": "لهذه الهدية حد أدنى للعمر",
  "welcome.too-young.text": "مرحبًا بك في كل الأحوال.",
  "welcome.own.title": "هذا رابطك أنت",
  "welcome.own.text": "يُحتسب عندما يفتحه أصدقاؤك.",
  "welcome.pass": "برابط خاص بك تصل الهدية إلى أصدقائك أيضًا.",
  "welcome.get": "الحصول على رابطي",
  "welcome.link": "رابطك",
  "welcome.share": "مشاركة…",
  "welcome.link-copied": "تم نسخ الرابط.",
  "welcome.link-failed": "لم يسمح هذا المتصفح بذلك. الرابط محدد وجاهز للنسخ.",
  "welcome.terms": "الشروط",
  "elsewhere.open": "المتابعة على جهاز آخر",
  "elsewhere.text": "يكفي مسح الرمز هناك، أو إرسال الرابط إلى نفسك. وتنتقل الدعوة معك.",
  "elsewhere.field": "رابط هذه الدعوة",
  "elsewhere.qr": "رمز QR للرابط",
});
