import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Persian words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "کد دعوت",
  "code.apply": "اعمال",
  "code.busy": "در حال بررسی…",
  "code.change": "تغییر",
  "code.coupon": "کد تخفیف {coupon} را وارد کنید.",
  "code.use": "همین حالا استفاده کنید",
  "code.unverified": "کد ذخیره شد و همراه سفارش شما بررسی می\u200cشود.",
  "code.empty": "کدی را که گرفته\u200cاید وارد کنید.",
  "code.unknown": "این کد اینجا شناخته نشد. شاید غلط تایپی داشته باشد.",
  "code.ended": "مهلت پیشنهاد این کد تمام شده است. سفارش شما بدون آن ادامه دارد.",
  "code.own": "این کد خود شماست. وقتی دوستی از آن استفاده کند حساب می\u200cشود.",
  "code.not-eligible": "پیشنهاد این کد شامل شما نمی\u200cشود. سفارش شما بدون آن ادامه دارد.",
});
