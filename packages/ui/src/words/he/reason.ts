import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "ההטבה תנוכה אוטומטית מהקנייה הבאה שלך.",
  "use.code": "מזינים את הקוד שלך בקופה.",
  "use.code.named": "מזינים את הקוד \u2068{code}\u2069 בקופה.",
  "use.link": "מממשים דרך הקישור שנשלח אליך.",
  "use.choose": "אפשר לבחור על מה לממש אותה.",
  "use.contact": "נסדר את זה ישירות איתך.",
  "reason.hold": "הקנייה אושרה. ההטבה תהיה שלך בתום התקופה להחזרה.",
  "reason.review": "הקנייה בבדיקה. אין צורך לעשות דבר.",
  "reason.order-not-completed": "הקנייה לא הושלמה.",
  "reason.self-referral": "ההטבות ניתנות על הזמנת אנשים אחרים.",
  "reason.duplicate": "רק קנייה ראשונה נספרת.",
  "reason.not-new-customer": "ההטבות ניתנות על חברים שקונים כאן לראשונה.",
  "reason.below-minimum": "סכום הקנייה היה נמוך מהמינימום.",
  "reason.not-eligible": "המבצע לא חל על הקנייה הזאת.",
  "reason.cap-reached": "קיבלת את כל ההטבות שאפשר לקבל כאן.",
  "reason.budget-exhausted": "כל ההטבות בתוכנית הזאת כבר ניתנו.",
  "reason.program-ended": "התוכנית כבר הסתיימה במועד הקנייה.",
  "reason.tax-form-needed": "נדרש טופס מס לפני התשלום.",
  "reason.expired": "המועד לשימוש בה חלף.",
  "reason.unconfirmed": "הקנייה ממתינה לאישור החנות.",
});
