import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Korean words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "결제할 때 이 코드를 입력하세요.",
  "welcome.text.apply": "주문에 적용하고 편하게 계속 둘러보세요.",
  "welcome.text.plain": "첫 주문을 하면 받을 수 있어요.",
  "welcome.text.none": "천천히 둘러보세요.",
  "welcome.seen": "참여하면 {name}님이 알 수 있어요.",
  "welcome.other.named": "다른 초대도 열어 보셨지만, {name}님의 초대가 그대로 적용돼요.",
  "welcome.other.unnamed": "다른 초대도 열어 보셨지만, 이 초대가 그대로 적용돼요.",
  "welcome.field": "내 코드",
  "welcome.apply": "적용",
  "welcome.applied": "쇼핑몰에 적용을 요청했어요.",
  "welcome.copy": "복사",
  "welcome.copied": "복사됨",
  "welcome.close": "닫기",
  "welcome.code-copied": "코드를 복사했어요.",
  "welcome.copy-failed": "브라우저에서 허용하지 않았어요. 코드가 선택되어 있으니 바로 복사할 수 있어요.",
});
