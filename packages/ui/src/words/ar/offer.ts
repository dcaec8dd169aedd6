import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Arabic words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "هدية من {name}: خصم {reward}",
  "welcome.title.named.discount": "هدية من {name}: خصم {reward}",
  "welcome.title.named.credit": "هدية من {name}: رصيد {reward}",
  "welcome.title.named.cash": "هدية من {name}: {reward}",
  "welcome.title.named.access": "هدية من {name}: {reward}",
  "welcome.title.named.gift": "هدية من {name}: {reward}",
  "welcome.title.named.points": "هدية من {name}: {reward}",
  "welcome.title.named.revenue-share": "هدية من {name}: {reward} من كل طلب",
  "welcome.title.named.none": "دعوة من {name}",
  "welcome.title.unnamed.percent": "وصلتك دعوة: خصم {reward}",
  "welcome.title.unnamed.discount": "وصلتك دعوة: خصم {reward}",
  "welcome.title.unnamed.credit": "وصلتك دعوة: رصيد {reward}",
  "welcome.title.unnamed.cash": "وصلتك دعوة: {reward}",
  "welcome.title.unnamed.access": "وصلتك دعوة: {reward}",
  "welcome.title.unnamed.gift": "وصلتك دعوة: {reward}",
  "welcome.title.unnamed.points": "وصلتك دعوة: {reward}",
  "welcome.title.unnamed.revenue-share": "وصلتك دعوة: {reward} من كل طلب",
  "welcome.title.unnamed.none": "وصلتك دعوة",
  "welcome.until": "الصلاحية حتى {date}.",
});
