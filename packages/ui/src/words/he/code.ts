import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "קוד הזמנה",
  "code.apply": "מימוש",
  "code.busy": "בבדיקה…",
  "code.change": "שינוי",
  "code.coupon": "יש להזין את {coupon} כקוד הנחה.",
  "code.use": "לשימוש עכשיו",
  "code.unverified": "הקוד נשמר וייבדק עם הקנייה שלך.",
  "code.empty": "כאן מזינים את הקוד שקיבלת.",
  "code.unknown": "הקוד הזה לא מוכר כאן. אולי נפלה טעות הקלדה.",
  "code.ended": "המבצע של הקוד הזה הסתיים. הקנייה שלך נמשכת בלעדיו.",
  "code.own": "זה הקוד שלך. הוא נספר כשחברים משתמשים בו.",
  "code.not-eligible": "המבצע של הקוד הזה לא חל עליך. הקנייה שלך נמשכת בלעדיו.",
});
