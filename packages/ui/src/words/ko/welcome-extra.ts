import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Korean words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "종료된 초대예요",
  "welcome.ended.text": "혜택은 더 이상 제공되지 않지만, 편하게 둘러보세요.",
  "welcome.revoked.title": "취소된 초대예요",
  "welcome.revoked.text": "혜택은 더 이상 제공되지 않지만, 편하게 둘러보세요.",
  "welcome.unknown.title": "찾을 수 없는 초대예요",
  "welcome.unknown.text": "링크나 코드를 다시 요청해 보세요. 그동안 편하게 둘러보세요.",
  "welcome.used.title": "이미 사용한 선물이에요",
  "welcome.used.text": "주문 한 번에만 적용돼요.",
  "welcome.not-new-customer.title": "신규 고객을 위한 선물이에요",
  "welcome.not-new-customer.text": "이미 저희 고객이시네요. 다시 만나 반가워요.",
  "welcome.not-here.title": "계신 국가에서는 받을 수 없는 선물이에요",
  "welcome.not-here.text": "그래도 편하게 둘러보세요.",
  "welcome.too-young.title": "나이 제한이 있는 선물이에요",
  "welcome.too-young.text": "그래도 편하게 둘러보세요.",
  "welcome.own.title": "내 링크예요",
  "welcome.own.text": "친구가 열면 인정돼요.",
  "welcome.pass": "내 링크가 있으면 친구에게도 선물할 수 있어요.",
  "welcome.get": "내 링크 받기",
  "welcome.link": "내 링크",
  "welcome.share": "공유…",
  "welcome.link-copied": "링크를 복사했어요.",
  "welcome.link-failed": "브라우저에서 허용하지 않았어요. 링크가 선택되어 있으니 바로 복사할 수 있어요.",
  "welcome.terms": "이용 약관",
  "elsewhere.open": "다른 기기에서 계속하기",
  "elsewhere.text": "다른 기기로 코드를 스캔하거나 링크를 나에게 보내세요. 초대도 그대로 이어져요.",
  "elsewhere.field": "이 초대의 링크",
  "elsewhere.qr": "링크의 QR 코드",
});
