import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "את הקוד הזה מזינים בקופה.",
  "welcome.text.apply": "אפשר לממש אותה בקנייה ולהמשיך בנחת.",
  "welcome.text.plain": "היא שלך בקנייה הראשונה.",
  "welcome.text.none": "אפשר להסתובב כאן בנחת.",
  "welcome.seen": "ההצטרפות שלך תופיע אצל {name}.",
  "welcome.other.named": "פתחת גם הזמנה אחרת. עדיין נספרת ההזמנה מאת {name}.",
  "welcome.other.unnamed": "פתחת גם הזמנה אחרת. עדיין נספרת ההזמנה הזאת.",
  "welcome.field": "הקוד שלך",
  "welcome.apply": "מימוש",
  "welcome.applied": "ביקשנו מהחנות לממש אותו.",
  "welcome.copy": "העתקה",
  "welcome.copied": "הועתק",
  "welcome.close": "סגירה",
  "welcome.code-copied": "הקוד הועתק.",
  "welcome.copy-failed": "הדפדפן הזה לא אפשר זאת. הקוד מסומן ומוכן להעתקה.",
});
