import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Urdu words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "یہ دعوت ختم ہو چکی ہے",
  "welcome.ended.text": "اس کی پیشکش اب دستیاب نہیں۔ پھر بھی آپ کا خیرمقدم ہے۔",
  "welcome.revoked.title": "یہ دعوت واپس لے لی گئی ہے",
  "welcome.revoked.text": "اس کی پیشکش اب دستیاب نہیں۔ پھر بھی آپ کا خیرمقدم ہے۔",
  "welcome.unknown.title": "یہ دعوت یہاں موجود نہیں",
  "welcome.unknown.text": "لنک یا کوڈ دوبارہ مانگ لیں۔ پھر بھی آپ کا خیرمقدم ہے۔",
  "welcome.used.title": "یہ تحفہ استعمال ہو چکا ہے",
  "welcome.used.text": "یہ ایک آرڈر کے لیے ہے۔",
  "welcome.not-new-customer.title": "یہ تحفہ نئے گاہکوں کے لیے ہے",
  "welcome.not-new-customer.text": "آپ پہلے سے ہمارے ساتھ ہیں۔ دوبارہ آنے کا شکریہ۔",
  "welcome.not-here.title": "یہ تحفہ آپ کے ملک میں دستیاب نہیں",
  "welcome.not-here.text": "پھر بھی آپ کا خیرمقدم ہے۔",
  "welcome.too-young.title": "اس تحفے کے لیے کم از کم عمر مقرر ہے",
  "welcome.too-young.text": "پھر بھی آپ کا خیرمقدم ہے۔",
  "welcome.own.title": "یہ آپ کا اپنا لنک ہے",
  "welcome.own.text": "یہ تب شمار ہوگا جب کوئی دوست اسے کھولے۔",
  "welcome.pass": "اپنے لنک سے یہ تحفہ دوستوں کو بھی دیا جا سکتا ہے۔",
  "welcome.get": "اپنا لنک حاصل کریں",
  "welcome.link": "آپ کا لنک",
  "welcome.share": "شیئر کریں…",
  "welcome.link-copied": "لنک کاپی ہو گیا۔",
  "welcome.link-failed": "اس براؤزر نے اجازت نہیں دی۔ لنک منتخب ہے، کاپی کے لیے تیار۔",
  "welcome.terms": "شرائط",
  "elsewhere.open": "کسی اور ڈیوائس پر جاری رکھیں",
  "elsewhere.text": "وہاں کوڈ اسکین کریں، یا لنک خود کو بھیجیں۔ دعوت ساتھ چلی آئے گی۔",
  "elsewhere.field": "اس دعوت کا لنک",
  "elsewhere.qr": "لنک کا QR کوڈ",
});
