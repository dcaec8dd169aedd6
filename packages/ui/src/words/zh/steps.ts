import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating}分（满分{most}分）",
    "steps.how": "如何参与",
    "steps.send": "把你的链接发给朋友。",
    "steps.friend.off": "朋友通过链接下单，享{reward}优惠。",
    "steps.friend.amount": "朋友通过链接下单，获得{reward}。",
    "steps.friend.label": "朋友通过链接下单，可获得：{reward}",
    "steps.friend.share": "朋友每次通过链接下单，都可获得订单金额的{reward}。",
    "steps.friend.none": "朋友通过链接下单。",
    "steps.hold.one": "下单{days}天后可用，为退货留出时间。",
    "steps.hold.other": "下单{days}天后可用，为退货留出时间。",
    "rules.new": "仅限新顾客。",
    "rules.minimum": "适用于满{amount}的订单。",
    "rules.countries": "适用的国家和地区：{countries}。",
    "rules.age": "朋友须年满{age}岁。",
    "rules.cap.one": "最多可获得{count}次。",
    "rules.cap.other": "最多可获得{count}次。",
    "rules.expires.one": "奖励可用后，{days}天内有效。",
    "rules.expires.other": "奖励可用后，{days}天内有效。",
  },
  {
    formal: {
      "steps.send": "把您的链接发给朋友。",
    },
  },
);
