import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "{reward} הנחה לחברים שלך",
  "invite.title.discount": "{reward} הנחה לחברים שלך",
  "invite.title.credit": "זיכוי של {reward} לחברים שלך",
  "invite.title.cash": "{reward} לחברים שלך",
  "invite.title.access": "לחברים שלך: {reward}",
  "invite.title.gift": "לחברים שלך: {reward}",
  "invite.title.points": "{reward} לחברים שלך",
  "invite.title.revenue-share": "{reward} מכל קנייה לחברים שלך",
  "invite.title.none": "הזמנת חברים",
  "invite.text.percent": "ולך {reward} הנחה אחרי הקנייה הראשונה שלהם.",
  "invite.text.discount": "ולך {reward} הנחה אחרי הקנייה הראשונה שלהם.",
  "invite.text.credit": "ולך {reward} אחרי הקנייה הראשונה שלהם.",
  "invite.text.cash": "ולך {reward} אחרי הקנייה הראשונה שלהם.",
  "invite.text.access": "ולך, אחרי הקנייה הראשונה שלהם: {reward}",
  "invite.text.gift": "ולך, אחרי הקנייה הראשונה שלהם: {reward}",
  "invite.text.points": "ולך {reward} אחרי הקנייה הראשונה שלהם.",
  "invite.text.revenue-share": "ולך {reward} מכל מה שהם קונים.",
  "invite.text.none": "אפשר לשלוח את הקישור שלך לחברים שיאהבו את המקום.",
  "invite.field": "הקישור שלך",
  "invite.copy": "העתקה",
  "invite.copied": "הועתק",
  "invite.share": "שיתוף…",
  "share.copied": "הקישור שלך הועתק.",
  "share.shared": "הקישור שלך שותף.",
  "share.opened": "הקישור שלך הועבר.",
  "share.dismissed": "שום דבר לא שותף.",
  "share.failed": "הדפדפן הזה לא אפשר זאת. הקישור שלך מסומן ומוכן להעתקה.",
});
