import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Persian words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{rating} از {most}",
  "steps.how": "چطور کار می\u200cکند",
  "steps.send": "لینکتان را برای دوستی بفرستید.",
  "steps.friend.off": "دوستتان با آن سفارش می\u200cدهد و {reward} تخفیف می\u200cگیرد.",
  "steps.friend.amount": "دوستتان با آن سفارش می\u200cدهد و {reward} می\u200cگیرد.",
  "steps.friend.label": "دوستتان با آن سفارش می\u200cدهد و می\u200cگیرد: {reward}",
  "steps.friend.share": "دوستتان از هر سفارش با آن {reward} می\u200cگیرد.",
  "steps.friend.none": "دوستتان با آن سفارش می\u200cدهد.",
  "steps.hold.one": "پاداش {days} روز بعد از سفارش آماده می\u200cشود تا فرصت مرجوعی بماند.",
  "steps.hold.other": "پاداش {days} روز بعد از سفارش آماده می\u200cشود تا فرصت مرجوعی بماند.",
  "rules.new": "فقط برای مشتریان جدید.",
  "rules.minimum": "برای سفارش\u200cهای {amount} یا بیشتر.",
  "rules.countries": "کشورها: {countries}.",
  "rules.age": "برای دوستان {age} سال به بالا.",
  "rules.cap.one": "این پاداش {count} بار داده می\u200cشود.",
  "rules.cap.other": "این پاداش حداکثر {count} بار داده می\u200cشود.",
  "rules.expires.one": "پاداش آماده تا {days} روز قابل استفاده است.",
  "rules.expires.other": "پاداش آماده تا {days} روز قابل استفاده است.",
});
