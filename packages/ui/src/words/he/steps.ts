import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} מתוך {most}",
    "steps.how": "איך זה עובד",
    "steps.send": "הקישור שלך מגיע לחברים.",
    "steps.friend.off": "החברים קונים דרכו ומקבלים {reward} הנחה.",
    "steps.friend.amount": "החברים קונים דרכו ומקבלים {reward}.",
    "steps.friend.label": "החברים קונים דרכו ומקבלים: {reward}",
    "steps.friend.share": "החברים מקבלים {reward} מכל קנייה דרכו.",
    "steps.friend.none": "החברים קונים דרכו.",
    "steps.hold.one": "ההטבה מוכנה יום אחד ({days}) אחרי הקנייה, כדי להשאיר זמן להחזרות.",
    "steps.hold.other": "ההטבה מוכנה {days} ימים אחרי הקנייה, כדי להשאיר זמן להחזרות.",
    "rules.new": "לקנייה ראשונה בלבד.",
    "rules.minimum": "לקניות בסכום של {amount} ומעלה.",
    "rules.countries": "מדינות: {countries}.",
    "rules.age": "לחברים מגיל {age} ומעלה.",
    "rules.cap.one": "אפשר לקבל את ההטבה פעם אחת ({count}).",
    "rules.cap.other": "אפשר לקבל את ההטבה עד {count} פעמים.",
    "rules.expires.one": "הטבה מוכנה תקפה ליום אחד ({days}).",
    "rules.expires.other": "הטבה מוכנה תקפה למשך {days} ימים.",
  },
  {
    plurals: {
      "steps.hold.two": "ההטבה מוכנה {days} ימים אחרי הקנייה, כדי להשאיר זמן להחזרות.",
      "rules.cap.two": "אפשר לקבל את ההטבה עד {count} פעמים.",
      "rules.expires.two": "הטבה מוכנה תקפה למשך {days} ימים.",
    },
  },
);
