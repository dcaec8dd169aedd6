import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Persian words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "این کد را هنگام پرداخت وارد کنید.",
  "welcome.text.apply": "آن را روی سفارشتان اعمال کنید و راحت ادامه دهید.",
  "welcome.text.plain": "با اولین سفارش مال شماست.",
  "welcome.text.none": "با خیال راحت بگردید.",
  "welcome.seen": "{name} می\u200cبیند که به ما پیوسته\u200cاید.",
  "welcome.other.named": "دعوت دیگری را هم باز کرده\u200cاید. همچنان دعوت {name} حساب می\u200cشود.",
  "welcome.other.unnamed": "دعوت دیگری را هم باز کرده\u200cاید. همچنان همین دعوت حساب می\u200cشود.",
  "welcome.field": "کد شما",
  "welcome.apply": "اعمال",
  "welcome.applied": "از فروشگاه خواسته شد آن را اعمال کند.",
  "welcome.copy": "کپی",
  "welcome.copied": "کپی شد",
  "welcome.close": "بستن",
  "welcome.code-copied": "کد کپی شد.",
  "welcome.copy-failed": "این مرورگر اجازه نداد. کد انتخاب شده و آمادهٔ کپی است.",
});
