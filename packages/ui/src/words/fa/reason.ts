import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Persian words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "خودکار از سفارش بعدی شما کم می\u200cشود.",
  "use.code": "کد خود را هنگام پرداخت وارد کنید.",
  "use.code.named": "کد \u2068{code}\u2069 را هنگام پرداخت وارد کنید.",
  "use.link": "با لینکی که برایتان فرستاده شده از آن استفاده کنید.",
  "use.choose": "خودتان انتخاب می\u200cکنید کجا از آن استفاده کنید.",
  "use.contact": "این یکی را مستقیم با شما هماهنگ می\u200cکنیم.",
  "reason.hold": "سفارش تأیید شده است. وقتی مهلت مرجوعی تمام شود، پاداش مال شماست.",
  "reason.review": "سفارش در حال بررسی است. لازم نیست کاری بکنید.",
  "reason.order-not-completed": "سفارش کامل نشد.",
  "reason.self-referral": "پاداش برای دعوت از دیگران است.",
  "reason.duplicate": "فقط اولین سفارش حساب می\u200cشود.",
  "reason.not-new-customer": "پاداش برای دعوت از مشتریان جدید است.",
  "reason.below-minimum": "مبلغ سفارش کمتر از حداقل لازم بود.",
  "reason.not-eligible": "پیشنهاد شامل این سفارش نمی\u200cشود.",
  "reason.cap-reached": "همهٔ پاداش\u200cهایی را که یک نفر اینجا می\u200cتواند بگیرد گرفته\u200cاید.",
  "reason.budget-exhausted": "همهٔ پاداش\u200cهای این طرح داده شده\u200cاند.",
  "reason.program-ended": "هنگام ثبت سفارش، طرح به پایان رسیده بود.",
  "reason.tax-form-needed": "پیش از پرداخت، یک فرم مالیاتی لازم است.",
  "reason.expired": "مهلت استفاده از آن گذشته است.",
  "reason.unconfirmed": "فروشگاه هنوز سفارش را تأیید نکرده است.",
});
