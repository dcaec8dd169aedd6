import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "خصم {reward} لأصدقائك",
  "invite.title.discount": "خصم {reward} لأصدقائك",
  "invite.title.credit": "رصيد {reward} لأصدقائك",
  "invite.title.cash": "{reward} هدية لأصدقائك",
  "invite.title.access": "لأصدقائك: {reward}",
  "invite.title.gift": "لأصدقائك: {reward}",
  "invite.title.points": "{reward} هدية لأصدقائك",
  "invite.title.revenue-share": "لأصدقائك {reward} من كل طلب",
  "invite.title.none": "دعوة الأصدقاء",
  "invite.text.percent": "لك خصم {reward} بعد أول طلب لهم.",
  "invite.text.discount": "لك خصم {reward} بعد أول طلب لهم.",
  "invite.text.credit": "لك {reward} بعد أول طلب لهم.",
  "invite.text.cash": "لك {reward} بعد أول طلب لهم.",
  "invite.text.access": "لك بعد أول طلب لهم: {reward}",
  "invite.text.gift": "لك بعد أول طلب لهم: {reward}",
  "invite.text.points": "لك {reward} بعد أول طلب لهم.",
  "invite.text.revenue-share": "لك {reward} من قيمة مشترياتهم.",
  "invite.text.none": "يمكنك إرسال رابطك لمن قد يعجبهم ما نقدّمه.",
  "invite.field": "رابطك",
  "invite.copy": "نسخ",
  "invite.copied": "تم النسخ",
  "invite.share": "مشاركة…",
  "share.copied": "تم نسخ رابطك.",
  "share.shared": "تمت مشاركة رابطك.",
  "share.opened": "رابطك جاهز للإرسال.",
  "share.dismissed": "لم تتم مشاركة شيء.",
  "share.failed": "لم يسمح هذا المتصفح بذلك. رابطك محدد وجاهز للنسخ.",
});
