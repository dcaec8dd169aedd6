import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating}分（滿分{most}分）",
    "steps.how": "如何參加",
    "steps.send": "把你的連結傳給朋友。",
    "steps.friend.off": "朋友透過連結下單，享{reward}折扣。",
    "steps.friend.amount": "朋友透過連結下單，獲得{reward}。",
    "steps.friend.label": "朋友透過連結下單，可獲得：{reward}",
    "steps.friend.share": "朋友每次透過連結下單，都可獲得訂單金額的{reward}。",
    "steps.friend.none": "朋友透過連結下單。",
    "steps.hold.one": "下單{days}天後可用，為退貨預留時間。",
    "steps.hold.other": "下單{days}天後可用，為退貨預留時間。",
    "rules.new": "僅限新顧客。",
    "rules.minimum": "適用於滿{amount}的訂單。",
    "rules.countries": "適用的國家和地區：{countries}。",
    "rules.age": "朋友須年滿{age}歲。",
    "rules.cap.one": "最多可獲得{count}次。",
    "rules.cap.other": "最多可獲得{count}次。",
    "rules.expires.one": "獎勵可用後，{days}天內有效。",
    "rules.expires.other": "獎勵可用後，{days}天內有效。",
  },
  {
    formal: {
      "steps.send": "把您的連結傳給朋友。",
    },
  },
);
