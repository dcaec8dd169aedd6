import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words for what a friend is given. */
export const words = packWords(
  offerWords,
  {
    "welcome.title.named.percent": "{name}送你的礼物：{reward}优惠",
    "welcome.title.named.discount": "{name}送你的礼物：{reward}优惠",
    "welcome.title.named.credit": "{name}送你的礼物：{reward}购物金",
    "welcome.title.named.cash": "{name}送你的礼物：{reward}",
    "welcome.title.named.access": "{name}送你的礼物：{reward}",
    "welcome.title.named.gift": "{name}送你的礼物：{reward}",
    "welcome.title.named.points": "{name}送你的礼物：{reward}",
    "welcome.title.named.revenue-share": "{name}送你的礼物：每笔订单{reward}返利",
    "welcome.title.named.none": "来自{name}的邀请",
    "welcome.title.unnamed.percent": "你收到一份邀请：{reward}优惠",
    "welcome.title.unnamed.discount": "你收到一份邀请：{reward}优惠",
    "welcome.title.unnamed.credit": "你收到一份邀请：{reward}购物金",
    "welcome.title.unnamed.cash": "你收到一份邀请：{reward}",
    "welcome.title.unnamed.access": "你收到一份邀请：{reward}",
    "welcome.title.unnamed.gift": "你收到一份邀请：{reward}",
    "welcome.title.unnamed.points": "你收到一份邀请：{reward}",
    "welcome.title.unnamed.revenue-share": "你收到一份邀请：每笔订单{reward}返利",
    "welcome.title.unnamed.none": "你收到一份邀请",
    "welcome.until": "有效期至{date}。",
  },
  {
    formal: {
      "welcome.title.named.percent": "{name}送您的礼物：{reward}优惠",
      "welcome.title.named.discount": "{name}送您的礼物：{reward}优惠",
      "welcome.title.named.credit": "{name}送您的礼物：{reward}购物金",
      "welcome.title.named.cash": "{name}送您的礼物：{reward}",
      "welcome.title.named.access": "{name}送您的礼物：{reward}",
      "welcome.title.named.gift": "{name}送您的礼物：{reward}",
      "welcome.title.named.points": "{name}送您的礼物：{reward}",
      "welcome.title.named.revenue-share": "{name}送您的礼物：每笔订单{reward}返利",
      "welcome.title.unnamed.percent": "您收到一份邀请：{reward}优惠",
      "welcome.title.unnamed.discount": "您收到一份邀请：{reward}优惠",
      "welcome.title.unnamed.credit": "您收到一份邀请：{reward}购物金",
      "welcome.title.unnamed.cash": "您收到一份邀请：{reward}",
      "welcome.title.unnamed.access": "您收到一份邀请：{reward}",
      "welcome.title.unnamed.gift": "您收到一份邀请：{reward}",
      "welcome.title.unnamed.points": "您收到一份邀请：{reward}",
      "welcome.title.unnamed.revenue-share": "您收到一份邀请：每笔订单{reward}返利",
      "welcome.title.unnamed.none": "您收到一份邀请",
    },
  },
);
