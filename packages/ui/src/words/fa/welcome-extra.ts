import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Persian words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "این دعوت به پایان رسیده است",
  "welcome.ended.text": "پیشنهادش دیگر برقرار نیست. به هر حال خوش آمدید.",
  "welcome.revoked.title": "این دعوت پس گرفته شده است",
  "welcome.revoked.text": "پیشنهادش دیگر برقرار نیست. به هر حال خوش آمدید.",
  "welcome.unknown.title": "این دعوت اینجا شناخته نشد",
  "welcome.unknown.text": "لینک یا کد را دوباره بخواهید. به هر حال خوش آمدید.",
  "welcome.used.title": "این هدیه استفاده شده است",
  "welcome.used.text": "برای یک سفارش است.",
  "welcome.not-new-customer.title": "این هدیه برای مشتریان جدید است",
  "welcome.not-new-customer.text": "شما از قبل مشتری ما هستید و دیدن دوبارهٔ شما خوشحالمان می\u200cکند.",
  "welcome.not-here.title": "این هدیه در کشور شما در دسترس نیست",
  "welcome.not-here.text": "به هر حال خوش آمدید.",
  "welcome.too-young.title": "این هدیه حداقل سن دارد",
  "welcome.too-young.text": "به هر حال خوش آمدید.",
  "welcome.own.title": "این لینک خود شماست",
  "welcome.own.text": "وقتی دوستی آن را باز کند حساب می\u200cشود.",
  "welcome.pass": "با لینک خودتان می\u200cتوانید آن را به دوستان هم بدهید.",
  "welcome.get": "گرفتن لینک خودتان",
  "welcome.link": "لینک شما",
  "welcome.share": "اشتراک\u200cگذاری…",
  "welcome.link-copied": "لینک کپی شد.",
  "welcome.link-failed": "این مرورگر اجازه نداد. لینک انتخاب شده و آمادهٔ کپی است.",
  "welcome.terms": "قوانین",
  "elsewhere.open": "ادامه در دستگاهی دیگر",
  "elsewhere.text": "کد را آنجا اسکن کنید یا لینک را برای خودتان بفرستید. دعوت هم همراهتان می\u200cآید.",
  "elsewhere.field": "لینک این دعوت",
  "elsewhere.qr": "کد QR لینک",
});
