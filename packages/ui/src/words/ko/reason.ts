import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Korean words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "다음 주문에서 자동으로 차감돼요.",
  "use.code": "결제할 때 코드를 입력하면 돼요.",
  "use.code.named": "결제할 때 {code} 코드를 입력하면 돼요.",
  "use.link": "보내 드린 링크에서 사용할 수 있어요.",
  "use.choose": "어디에 쓸지 직접 고를 수 있어요.",
  "use.contact": "사용 방법은 따로 안내해 드려요.",
  "reason.hold": "주문이 확인됐어요. 반품 기간이 지나면 리워드를 받을 수 있어요.",
  "reason.review": "주문을 확인하고 있어요. 따로 하실 일은 없어요.",
  "reason.order-not-completed": "주문이 완료되지 않았어요.",
  "reason.self-referral": "리워드는 다른 사람을 초대할 때 받을 수 있어요.",
  "reason.duplicate": "첫 주문만 인정돼요.",
  "reason.not-new-customer": "리워드는 처음 이용하는 친구를 초대할 때 받을 수 있어요.",
  "reason.below-minimum": "주문 금액이 최소 기준보다 적어요.",
  "reason.not-eligible": "이 주문에는 혜택이 적용되지 않아요.",
  "reason.cap-reached": "한 사람이 받을 수 있는 리워드를 모두 받았어요.",
  "reason.budget-exhausted": "이 프로그램의 리워드가 모두 지급됐어요.",
  "reason.program-ended": "주문 당시 이미 종료된 프로그램이었어요.",
  "reason.tax-form-needed": "지급받으려면 세금 관련 서류가 필요해요.",
  "reason.expired": "사용 기간이 지났어요.",
  "reason.unconfirmed": "쇼핑몰의 주문 확인을 기다리고 있어요.",
});
