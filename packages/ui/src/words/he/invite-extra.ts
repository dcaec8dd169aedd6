import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "תקנון",
  "invite.signed-out": "הקישור שלך מחכה לך אחרי ההתחברות.",
  "invite.closed.ended.title": "התוכנית הזאת הסתיימה",
  "invite.closed.ended.text": "חברים שכבר פתחו את הקישור שלך עדיין נספרים.",
  "invite.closed.ended.stranger": "ההצטרפות בהזמנה נסגרה. בכל מקרה, כיף שבאת.",
  "invite.closed.budget.title": "כל ההטבות כבר ניתנו",
  "invite.closed.budget.text": "קניות חדשות לא מזכות כרגע בהטבה. מה שכבר צברת נשאר שלך.",
  "invite.closed.budget.stranger": "קניות חדשות לא מזכות כרגע בהטבה.",
  "join.field": "כתובת האימייל שלך",
  "join.send": "לקבלת הקישור שלי",
  "join.sent": "שלחנו אותו גם לאימייל שלך.",
  "join.invalid": "זו לא כתובת אימייל. לדוגמה: name@example.com",
  "join.unavailable": "לא הצלחנו ליצור את הקישור שלך כרגע. אפשר לנסות שוב עוד רגע.",
});
