import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Hebrew words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "מתנה מאת {name}: {reward} הנחה",
  "welcome.title.named.discount": "מתנה מאת {name}: {reward} הנחה",
  "welcome.title.named.credit": "מתנה מאת {name}: זיכוי של {reward}",
  "welcome.title.named.cash": "מתנה מאת {name}: {reward}",
  "welcome.title.named.access": "מתנה מאת {name}: {reward}",
  "welcome.title.named.gift": "מתנה מאת {name}: {reward}",
  "welcome.title.named.points": "מתנה מאת {name}: {reward}",
  "welcome.title.named.revenue-share": "מתנה מאת {name}: {reward} מכל קנייה",
  "welcome.title.named.none": "הזמנה מאת {name}",
  "welcome.title.unnamed.percent": "קיבלת הזמנה: {reward} הנחה",
  "welcome.title.unnamed.discount": "קיבלת הזמנה: {reward} הנחה",
  "welcome.title.unnamed.credit": "קיבלת הזמנה: זיכוי של {reward}",
  "welcome.title.unnamed.cash": "קיבלת הזמנה: {reward}",
  "welcome.title.unnamed.access": "קיבלת הזמנה: {reward}",
  "welcome.title.unnamed.gift": "קיבלת הזמנה: {reward}",
  "welcome.title.unnamed.points": "קיבלת הזמנה: {reward}",
  "welcome.title.unnamed.revenue-share": "קיבלת הזמנה: {reward} מכל קנייה",
  "welcome.title.unnamed.none": "קיבלת הזמנה",
  "welcome.until": "בתוקף עד {date}.",
});
