import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Urdu words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "شرائط",
  "invite.signed-out": "اپنا لنک پانے کے لیے سائن اِن کریں۔",
  "invite.closed.ended.title": "یہ پروگرام ختم ہو چکا ہے",
  "invite.closed.ended.text": "جن دوستوں نے آپ کا لنک پہلے کھولا ہے، ان کا شمار اب بھی ہوگا۔",
  "invite.closed.ended.stranger": "نئی دعوتیں اب نہیں ہیں۔ پھر بھی آپ کا خیرمقدم ہے۔",
  "invite.closed.budget.title": "تمام انعامات دیے جا چکے ہیں",
  "invite.closed.budget.text": "فی الحال نئے آرڈر پر کوئی انعام نہیں۔ آپ کے پہلے کے انعامات آپ ہی کے ہیں۔",
  "invite.closed.budget.stranger": "فی الحال نئے آرڈر پر کوئی انعام نہیں۔",
  "join.field": "آپ کا ای میل",
  "join.send": "میرا لنک حاصل کریں",
  "join.sent": "ہم نے اسے آپ کے ای میل پر بھی بھیج دیا ہے۔",
  "join.invalid": "یہ ای میل کا پتا نہیں۔ مثال: name@example.com",
  "join.unavailable": "ابھی آپ کا لنک نہیں بن سکا۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔",
});
