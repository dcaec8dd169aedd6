import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Japanese words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{most}点満点中{rating}点",
  "steps.how": "ご利用の流れ",
  "steps.send": "お友だちにリンクを送ります。",
  "steps.friend.off": "お友だちがそのリンクから注文すると、{reward}割引になります。",
  "steps.friend.amount": "お友だちはそのリンクから注文すると、{reward}がもらえます。",
  "steps.friend.label": "そのリンクから注文したお友だちへの特典：{reward}",
  "steps.friend.share": "お友だちはそのリンクから注文するたびに、注文額の{reward}がもらえます。",
  "steps.friend.none": "お友だちがそのリンクから注文します。",
  "steps.hold.one": "返品期間をふまえ、注文から{days}日後に使えるようになります。",
  "steps.hold.other": "返品期間をふまえ、注文から{days}日後に使えるようになります。",
  "rules.new": "初めてご利用のお客様限定です。",
  "rules.minimum": "{amount}以上のご注文が対象です。",
  "rules.countries": "対象の国・地域：{countries}。",
  "rules.age": "{age}歳以上のお友だちが対象です。",
  "rules.cap.one": "獲得できるのは{count}回までです。",
  "rules.cap.other": "獲得できるのは{count}回までです。",
  "rules.expires.one": "特典は、使えるようになってから{days}日間有効です。",
  "rules.expires.other": "特典は、使えるようになってから{days}日間有効です。",
});
