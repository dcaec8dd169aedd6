import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Korean words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "{name}님의 선물: {reward} 할인",
  "welcome.title.named.discount": "{name}님의 선물: {reward} 할인",
  "welcome.title.named.credit": "{name}님의 선물: {reward} 적립금",
  "welcome.title.named.cash": "{name}님의 선물: {reward}",
  "welcome.title.named.access": "{name}님의 선물: {reward}",
  "welcome.title.named.gift": "{name}님의 선물: {reward}",
  "welcome.title.named.points": "{name}님의 선물: {reward}",
  "welcome.title.named.revenue-share": "{name}님의 선물: 주문마다 {reward}",
  "welcome.title.named.none": "{name}님의 초대",
  "welcome.title.unnamed.percent": "초대가 도착했어요: {reward} 할인",
  "welcome.title.unnamed.discount": "초대가 도착했어요: {reward} 할인",
  "welcome.title.unnamed.credit": "초대가 도착했어요: {reward} 적립금",
  "welcome.title.unnamed.cash": "초대가 도착했어요: {reward}",
  "welcome.title.unnamed.access": "초대가 도착했어요: {reward}",
  "welcome.title.unnamed.gift": "초대가 도착했어요: {reward}",
  "welcome.title.unnamed.points": "초대가 도착했어요: {reward}",
  "welcome.title.unnamed.revenue-share": "초대가 도착했어요: 주문마다 {reward}",
  "welcome.title.unnamed.none": "초대가 도착했어요",
  "welcome.until": "{date}까지 사용할 수 있어요.",
});
