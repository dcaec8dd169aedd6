import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "ההזמנה הזאת הסתיימה",
  "welcome.ended.text": "המבצע שלה כבר לא בתוקף. בכל מקרה, כיף שבאת.",
  "welcome.revoked.title": "ההזמנה הזאת בוטלה",
  "welcome.revoked.text": "המבצע שלה כבר לא בתוקף. בכל מקרה, כיף שבאת.",
  "welcome.unknown.title": "ההזמנה הזאת לא מוכרת כאן",
  "welcome.unknown.text": "אפשר לבקש שוב את הקישור או את הקוד. בכל מקרה, כיף שבאת.",
  "welcome.used.title": "המתנה הזאת כבר מומשה",
  "welcome.used.text": "היא תקפה לקנייה אחת.",
  "welcome.not-new-customer.title": "המתנה הזאת היא לקנייה ראשונה",
  "welcome.not-new-customer.text": "כבר קנית כאן, ואיזה כיף לראות אותך שוב.",
  "welcome.not-here.title": "המתנה הזאת לא זמינה במדינה שלך",
  "welcome.not-here.text": "בכל מקרה, כיף שבאת.",
  "welcome.too-young.title": "למתנה הזאת יש גיל מינימלי",
  "welcome.too-young.text": "בכל מקרה, כיף שבאת.",
  "welcome.own.title": "זה הקישור שלך",
  "welcome.own.text": "הוא נספר כשחברים פותחים אותו.",
  "welcome.pass": "עם קישור משלך אפשר להעביר אותה גם לחברים.",
  "welcome.get": "לקבלת קישור משלי",
  "welcome.link": "הקישור שלך",
  "welcome.share": "שיתוף…",
  "welcome.link-copied": "הקישור הועתק.",
  "welcome.link-failed": "הדפדפן הזה לא אפשר זאת. הקישור מסומן ומוכן להעתקה.",
  "welcome.terms": "תקנון",
  "elsewhere.open": "המשך במכשיר אחר",
  "elsewhere.text": "אפשר לסרוק שם את הקוד, או לשלוח לעצמך את הקישור. ההזמנה עוברת יחד איתך.",
  "elsewhere.field": "קישור להזמנה הזאת",
  "elsewhere.qr": "קוד QR של הקישור",
});
