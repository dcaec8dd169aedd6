import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "چیک آؤٹ پر یہ کوڈ درج کریں۔",
  "welcome.text.apply": "اسے اپنے آرڈر پر لاگو کریں، پھر آرام سے جاری رکھیں۔",
  "welcome.text.plain": "پہلے آرڈر کے ساتھ یہ آپ کا ہے۔",
  "welcome.text.none": "اطمینان سے دیکھیں۔",
  "welcome.seen": "{name} کو آپ کی شمولیت نظر آئے گی۔",
  "welcome.other.named": "آپ نے ایک اور دعوت بھی کھولی ہے۔ شمار اب بھی {name} کی دعوت کا ہوگا۔",
  "welcome.other.unnamed": "آپ نے ایک اور دعوت بھی کھولی ہے۔ شمار اب بھی اسی کا ہوگا۔",
  "welcome.field": "آپ کا کوڈ",
  "welcome.apply": "لاگو کریں",
  "welcome.applied": "اسٹور سے اسے لاگو کرنے کو کہا گیا ہے۔",
  "welcome.copy": "کاپی کریں",
  "welcome.copied": "کاپی ہو گیا",
  "welcome.close": "بند کریں",
  "welcome.code-copied": "کوڈ کاپی ہو گیا۔",
  "welcome.copy-failed": "اس براؤزر نے اجازت نہیں دی۔ کوڈ منتخب ہے، کاپی کے لیے تیار۔",
});
