import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Persian words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "قوانین",
  "invite.signed-out": "برای گرفتن لینک خودتان وارد شوید.",
  "invite.closed.ended.title": "این طرح به پایان رسیده است",
  "invite.closed.ended.text": "دوستانی که لینک شما را پیش\u200cتر باز کرده\u200cاند هنوز حساب می\u200cشوند.",
  "invite.closed.ended.stranger": "دعوت تازه\u200cای در کار نیست. به هر حال خوش آمدید.",
  "invite.closed.budget.title": "همهٔ پاداش\u200cها داده شده\u200cاند",
  "invite.closed.budget.text": "سفارش\u200cهای تازه فعلاً پاداشی ندارند. پاداش\u200cهای قبلی برای شما می\u200cماند.",
  "invite.closed.budget.stranger": "سفارش\u200cهای تازه فعلاً پاداشی ندارند.",
  "join.field": "ایمیل شما",
  "join.send": "گرفتن لینک",
  "join.sent": "آن را به ایمیل شما هم فرستادیم.",
  "join.invalid": "این نشانی ایمیل نیست. نمونه: name@example.com",
  "join.unavailable": "الان ساختن لینک شما ممکن نشد. کمی بعد دوباره امتحان کنید.",
});
