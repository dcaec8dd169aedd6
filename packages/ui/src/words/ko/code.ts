import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Korean words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "초대 코드",
  "code.apply": "적용",
  "code.busy": "확인 중…",
  "code.change": "변경",
  "code.coupon": "할인 코드 칸에 {coupon} 코드를 입력하세요.",
  "code.use": "지금 사용하기",
  "code.unverified": "코드를 저장했어요. 주문할 때 확인할게요.",
  "code.empty": "받은 코드를 입력해 주세요.",
  "code.unknown": "찾을 수 없는 코드예요. 잘못 입력한 글자가 없는지 확인해 주세요.",
  "code.ended": "이 코드의 혜택은 종료됐어요. 코드 없이 주문을 계속할 수 있어요.",
  "code.own": "내 코드예요. 친구가 사용하면 인정돼요.",
  "code.not-eligible": "이 코드의 혜택은 받을 수 없어요. 코드 없이 주문을 계속할 수 있어요.",
});
