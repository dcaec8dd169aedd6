import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Arabic words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "تُخصم تلقائيًا من طلبك القادم.",
  "use.code": "تُستخدم بإدخال رمزك عند الدفع.",
  "use.code.named": "تُستخدم بإدخال \u2068{code}\u2069 عند الدفع.",
  "use.link": "تُستخدم عبر الرابط الذي وصلك.",
  "use.choose": "لك حرية اختيار ما تُستخدم فيه.",
  "use.contact": "سنرتّب أمرها معك مباشرة.",
  "reason.hold": "تم تأكيد الطلب. وتصبح المكافأة لك حين تنتهي مدة الإرجاع.",
  "reason.review": "الطلب قيد المراجعة. لا شيء مطلوب منك.",
  "reason.order-not-completed": "لم يكتمل الطلب.",
  "reason.self-referral": "المكافآت على دعوة أشخاص آخرين.",
  "reason.duplicate": "يُحتسب الطلب الأول فقط.",
  "reason.not-new-customer": "المكافآت على دعوة من يطلبون هنا لأول مرة.",
  "reason.below-minimum": "قيمة الطلب أقل من الحد الأدنى.",
  "reason.not-eligible": "لا يشمل العرض هذا الطلب.",
  "reason.cap-reached": "حصلت على كل المكافآت المتاحة هنا للشخص الواحد.",
  "reason.budget-exhausted": "مُنحت كل مكافآت هذا البرنامج.",
  "reason.program-ended": "كان البرنامج قد انتهى عند تقديم الطلب.",
  "reason.tax-form-needed": "يلزم نموذج ضريبي قبل صرف المبلغ.",
  "reason.expired": "انتهت مدة استخدامها.",
  "reason.unconfirmed": "الطلب بانتظار تأكيد المتجر.",
});
