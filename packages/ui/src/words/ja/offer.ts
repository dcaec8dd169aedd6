import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Japanese words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "{name}さんからのプレゼント：{reward}割引",
  "welcome.title.named.discount": "{name}さんからのプレゼント：{reward}割引",
  "welcome.title.named.credit": "{name}さんからのプレゼント：ストアクレジット{reward}",
  "welcome.title.named.cash": "{name}さんからのプレゼント：{reward}",
  "welcome.title.named.access": "{name}さんからのプレゼント：{reward}",
  "welcome.title.named.gift": "{name}さんからのプレゼント：{reward}",
  "welcome.title.named.points": "{name}さんからのプレゼント：{reward}",
  "welcome.title.named.revenue-share": "{name}さんからのプレゼント：毎回の注文額の{reward}",
  "welcome.title.named.none": "{name}さんからの招待",
  "welcome.title.unnamed.percent": "招待が届いています：{reward}割引",
  "welcome.title.unnamed.discount": "招待が届いています：{reward}割引",
  "welcome.title.unnamed.credit": "招待が届いています：ストアクレジット{reward}",
  "welcome.title.unnamed.cash": "招待が届いています：{reward}",
  "welcome.title.unnamed.access": "招待が届いています：{reward}",
  "welcome.title.unnamed.gift": "招待が届いています：{reward}",
  "welcome.title.unnamed.points": "招待が届いています：{reward}",
  "welcome.title.unnamed.revenue-share": "招待が届いています：毎回の注文額の{reward}",
  "welcome.title.unnamed.none": "招待が届いています",
  "welcome.until": "{date}まで有効です。",
});
