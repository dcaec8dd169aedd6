import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Russian words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "{name} дарит вам скидку {reward}",
  "welcome.title.named.discount": "{name} дарит вам скидку {reward}",
  "welcome.title.named.credit": "{name} дарит вам {reward} на покупки",
  "welcome.title.named.cash": "{name} дарит вам {reward}",
  "welcome.title.named.access": "{name} дарит вам: {reward}",
  "welcome.title.named.gift": "{name} дарит вам: {reward}",
  "welcome.title.named.points": "{name} дарит вам {reward}",
  "welcome.title.named.revenue-share": "{name} дарит вам {reward} с каждого заказа",
  "welcome.title.named.none": "{name} приглашает вас",
  "welcome.title.unnamed.percent": "Вас пригласили: скидка {reward}",
  "welcome.title.unnamed.discount": "Вас пригласили: скидка {reward}",
  "welcome.title.unnamed.credit": "Вас пригласили: {reward} на покупки",
  "welcome.title.unnamed.cash": "Вас пригласили: {reward}",
  "welcome.title.unnamed.access": "Вас пригласили: {reward}",
  "welcome.title.unnamed.gift": "Вас пригласили: {reward}",
  "welcome.title.unnamed.points": "Вас пригласили: {reward}",
  "welcome.title.unnamed.revenue-share": "Вас пригласили: {reward} с каждого заказа",
  "welcome.title.unnamed.none": "Вас пригласили",
  "welcome.until": "До {date} приглашение в силе.",
});
