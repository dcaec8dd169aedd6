import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Korean words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "이용 약관",
  "invite.signed-out": "로그인하면 내 링크를 받을 수 있어요.",
  "invite.closed.ended.title": "종료된 프로그램이에요",
  "invite.closed.ended.text": "이미 링크를 연 친구는 계속 인정돼요.",
  "invite.closed.ended.stranger": "새로운 초대는 없지만 편하게 둘러보세요.",
  "invite.closed.budget.title": "리워드가 모두 지급됐어요",
  "invite.closed.budget.text": "지금은 새 주문에 리워드가 지급되지 않아요. 이미 받은 리워드는 그대로예요.",
  "invite.closed.budget.stranger": "지금은 새 주문에 리워드가 지급되지 않아요.",
  "join.field": "이메일 주소",
  "join.send": "링크 받기",
  "join.sent": "이메일로도 보내 드렸어요.",
  "join.invalid": "이메일 주소가 아닌 것 같아요. 예: name@example.com",
  "join.unavailable": "링크를 만들지 못했어요. 잠시 후 다시 시도해 주세요.",
});
