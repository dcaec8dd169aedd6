import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Persian words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "{reward} تخفیف برای دوستانتان",
  "invite.title.discount": "{reward} تخفیف برای دوستانتان",
  "invite.title.credit": "{reward} اعتبار برای دوستانتان",
  "invite.title.cash": "{reward} برای دوستانتان",
  "invite.title.access": "برای دوستانتان: {reward}",
  "invite.title.gift": "برای دوستانتان: {reward}",
  "invite.title.points": "{reward} برای دوستانتان",
  "invite.title.revenue-share": "{reward} از هر سفارش برای دوستانتان",
  "invite.title.none": "دعوت از دوستان",
  "invite.text.percent": "بعد از اولین سفارششان {reward} تخفیف می\u200cگیرید.",
  "invite.text.discount": "بعد از اولین سفارششان {reward} تخفیف می\u200cگیرید.",
  "invite.text.credit": "بعد از اولین سفارششان {reward} می\u200cگیرید.",
  "invite.text.cash": "بعد از اولین سفارششان {reward} می\u200cگیرید.",
  "invite.text.access": "برای شما، بعد از اولین سفارششان: {reward}",
  "invite.text.gift": "برای شما، بعد از اولین سفارششان: {reward}",
  "invite.text.points": "بعد از اولین سفارششان {reward} می\u200cگیرید.",
  "invite.text.revenue-share": "از مبلغ خریدشان {reward} به شما می\u200cرسد.",
  "invite.text.none": "لینکتان را برای کسی بفرستید که از اینجا خوشش می\u200cآید.",
  "invite.field": "لینک شما",
  "invite.copy": "کپی",
  "invite.copied": "کپی شد",
  "invite.share": "اشتراک\u200cگذاری…",
  "share.copied": "لینک شما کپی شد.",
  "share.shared": "لینک شما به اشتراک گذاشته شد.",
  "share.opened": "لینک شما آمادهٔ ارسال است.",
  "share.dismissed": "چیزی به اشتراک گذاشته نشد.",
  "share.failed": "این مرورگر اجازه نداد. لینک شما انتخاب شده و آمادهٔ کپی است.",
});
