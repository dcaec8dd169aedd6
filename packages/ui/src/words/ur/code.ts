import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "دعوت کا کوڈ",
  "code.apply": "لاگو کریں",
  "code.busy": "جانچ جاری ہے…",
  "code.change": "بدلیں",
  "code.coupon": "رعایتی کوڈ کے طور پر {coupon} درج کریں۔",
  "code.use": "ابھی استعمال کریں",
  "code.unverified": "کوڈ محفوظ ہے اور آپ کے آرڈر کے ساتھ جانچا جائے گا۔",
  "code.empty": "وہ کوڈ درج کریں جو آپ کو ملا ہے۔",
  "code.unknown": "یہ کوڈ یہاں موجود نہیں۔ دیکھ لیں، شاید ٹائپنگ کی غلطی ہو۔",
  "code.ended": "اس کوڈ کی پیشکش ختم ہو چکی ہے۔ آپ کا آرڈر اس کے بغیر جاری ہے۔",
  "code.own": "یہ آپ کا اپنا کوڈ ہے۔ یہ تب شمار ہوگا جب کوئی دوست اسے استعمال کرے۔",
  "code.not-eligible": "اس کوڈ کی پیشکش آپ کے لیے نہیں ہے۔ آپ کا آرڈر اس کے بغیر جاری ہے۔",
});
