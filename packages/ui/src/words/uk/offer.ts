import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "{name} дарує вам знижку {reward}",
  "welcome.title.named.discount": "{name} дарує вам знижку {reward}",
  "welcome.title.named.credit": "{name} дарує вам {reward} на покупки",
  "welcome.title.named.cash": "{name} дарує вам {reward}",
  "welcome.title.named.access": "{name} дарує вам: {reward}",
  "welcome.title.named.gift": "{name} дарує вам: {reward}",
  "welcome.title.named.points": "{name} дарує вам {reward}",
  "welcome.title.named.revenue-share": "{name} дарує вам {reward} з кожного замовлення",
  "welcome.title.named.none": "{name} запрошує вас",
  "welcome.title.unnamed.percent": "Вас запросили: знижка {reward}",
  "welcome.title.unnamed.discount": "Вас запросили: знижка {reward}",
  "welcome.title.unnamed.credit": "Вас запросили: {reward} на покупки",
  "welcome.title.unnamed.cash": "Вас запросили: {reward}",
  "welcome.title.unnamed.access": "Вас запросили: {reward}",
  "welcome.title.unnamed.gift": "Вас запросили: {reward}",
  "welcome.title.unnamed.points": "Вас запросили: {reward}",
  "welcome.title.unnamed.revenue-share": "Вас запросили: {reward} з кожного замовлення",
  "welcome.title.unnamed.none": "Вас запросили",
  "welcome.until": "До {date} запрошення чинне.",
});
