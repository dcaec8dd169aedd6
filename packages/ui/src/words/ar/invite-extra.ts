import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Arabic words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "الشروط",
  "invite.signed-out": "رابطك الخاص بانتظارك بعد تسجيل الدخول.",
  "invite.closed.ended.title": "انتهى هذا البرنامج",
  "invite.closed.ended.text": "الدعوات التي فُتحت من قبل تبقى محسوبة.",
  "invite.closed.ended.stranger": "لا توجد دعوات جديدة. ومرحبًا بك في كل الأحوال.",
  "invite.closed.budget.title": "مُنحت كل المكافآت",
  "invite.closed.budget.text": "لا مكافآت على الطلبات الجديدة حاليًا. وما كسبته يبقى لك.",
  "invite.closed.budget.stranger": "لا مكافآت على الطلبات الجديدة حاليًا.",
  "join.field": "بريدك الإلكتروني",
  "join.send": "الحصول على رابطي",
  "join.sent": "أرسلناه إلى بريدك أيضًا.",
  "join.invalid": "هذا ليس عنوان بريد إلكتروني. مثال: name@example.com",
  "join.unavailable": "تعذّر إنشاء رابطك الآن. يُرجى المحاولة بعد قليل.",
});
