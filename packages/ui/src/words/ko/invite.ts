import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Korean words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "친구에게 {reward} 할인 선물하기",
  "invite.title.discount": "친구에게 {reward} 할인 선물하기",
  "invite.title.credit": "친구에게 {reward} 적립금 선물하기",
  "invite.title.cash": "친구에게 {reward} 선물하기",
  "invite.title.access": "친구를 위한 선물: {reward}",
  "invite.title.gift": "친구를 위한 선물: {reward}",
  "invite.title.points": "친구에게 {reward} 선물하기",
  "invite.title.revenue-share": "친구에게 주문마다 {reward} 선물하기",
  "invite.title.none": "친구 초대하기",
  "invite.text.percent": "친구의 첫 주문 후 {reward} 할인을 받아요.",
  "invite.text.discount": "친구의 첫 주문 후 {reward} 할인을 받아요.",
  "invite.text.credit": "친구의 첫 주문 후 {reward} 적립금을 받아요.",
  "invite.text.cash": "친구의 첫 주문 후 {reward} 리워드를 받아요.",
  "invite.text.access": "친구의 첫 주문 후 받는 리워드: {reward}",
  "invite.text.gift": "친구의 첫 주문 후 받는 리워드: {reward}",
  "invite.text.points": "친구의 첫 주문 후 {reward} 리워드를 받아요.",
  "invite.text.revenue-share": "친구가 주문한 금액의 {reward}만큼 받아요.",
  "invite.text.none": "이곳을 좋아할 만한 사람에게 링크를 보내 보세요.",
  "invite.field": "내 링크",
  "invite.copy": "복사",
  "invite.copied": "복사됨",
  "invite.share": "공유…",
  "share.copied": "링크를 복사했어요.",
  "share.shared": "링크를 공유했어요.",
  "share.opened": "링크를 전달했어요.",
  "share.dismissed": "공유하지 않았어요.",
  "share.failed": "브라우저에서 허용하지 않았어요. 링크가 선택되어 있으니 바로 복사할 수 있어요.",
});
