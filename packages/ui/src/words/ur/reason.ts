import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Urdu words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "آپ کے اگلے آرڈر سے خود بخود کم ہو جائے گا۔",
  "use.code": "چیک آؤٹ پر اپنا کوڈ درج کریں۔",
  "use.code.named": "چیک آؤٹ پر \u2068{code}\u2069 درج کریں۔",
  "use.link": "اسے اس لنک سے استعمال کریں جو آپ کو بھیجا گیا ہے۔",
  "use.choose": "اسے کہاں استعمال کرنا ہے، یہ آپ کی پسند ہے۔",
  "use.contact": "اس کا انتظام ہم آپ کے ساتھ مل کر کریں گے۔",
  "reason.hold": "آرڈر کی تصدیق ہو گئی ہے۔ واپسی کی مدت ختم ہونے پر انعام آپ کا ہے۔",
  "reason.review": "آرڈر کی جانچ جاری ہے۔ آپ کو کچھ کرنے کی ضرورت نہیں۔",
  "reason.order-not-completed": "آرڈر مکمل نہیں ہوا۔",
  "reason.self-referral": "انعام کسی اور کو دعوت دینے پر ملتا ہے۔",
  "reason.duplicate": "صرف پہلا آرڈر شمار ہوتا ہے۔",
  "reason.not-new-customer": "انعام ان دوستوں کے لیے ہے جو یہاں نئے ہوں۔",
  "reason.below-minimum": "آرڈر کم از کم رقم سے کم کا تھا۔",
  "reason.not-eligible": "یہ پیشکش اس آرڈر کے لیے نہیں ہے۔",
  "reason.cap-reached": "ایک شخص کو یہاں جتنے انعامات مل سکتے ہیں، وہ سب آپ کو مل چکے ہیں۔",
  "reason.budget-exhausted": "اس پروگرام کے تمام انعامات دیے جا چکے ہیں۔",
  "reason.program-ended": "آرڈر کے وقت پروگرام ختم ہو چکا تھا۔",
  "reason.tax-form-needed": "ادائیگی سے پہلے ٹیکس فارم درکار ہے۔",
  "reason.expired": "اسے استعمال کرنے کی مدت گزر چکی ہے۔",
  "reason.unconfirmed": "اسٹور کی طرف سے آرڈر کی تصدیق ابھی باقی ہے۔",
});
