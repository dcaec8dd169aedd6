import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Korean words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{most}점 만점에 {rating}점",
  "steps.how": "이용 방법",
  "steps.send": "친구에게 링크를 보내세요.",
  "steps.friend.off": "친구가 그 링크로 주문하고 {reward} 할인을 받아요.",
  "steps.friend.amount": "친구가 그 링크로 주문하고 {reward} 혜택을 받아요.",
  "steps.friend.label": "친구가 그 링크로 주문하면 받는 혜택: {reward}",
  "steps.friend.share": "친구가 그 링크로 주문할 때마다 주문 금액의 {reward}만큼 받아요.",
  "steps.friend.none": "친구가 그 링크로 주문해요.",
  "steps.hold.one": "반품 기간을 고려해 주문 {days}일 후부터 사용할 수 있어요.",
  "steps.hold.other": "반품 기간을 고려해 주문 {days}일 후부터 사용할 수 있어요.",
  "rules.new": "신규 고객만 이용할 수 있어요.",
  "rules.minimum": "{amount} 이상 주문할 때 적용돼요.",
  "rules.countries": "이용 가능한 국가: {countries}.",
  "rules.age": "만 {age}세 이상의 친구만 이용할 수 있어요.",
  "rules.cap.one": "최대 {count}번까지 받을 수 있어요.",
  "rules.cap.other": "최대 {count}번까지 받을 수 있어요.",
  "rules.expires.one": "사용 가능해진 리워드는 {days}일 동안 쓸 수 있어요.",
  "rules.expires.other": "사용 가능해진 리워드는 {days}일 동안 쓸 수 있어요.",
});
