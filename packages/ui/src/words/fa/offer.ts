import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Persian words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "هدیه\u200cای از {name}: {reward} تخفیف",
  "welcome.title.named.discount": "هدیه\u200cای از {name}: {reward} تخفیف",
  "welcome.title.named.credit": "هدیه\u200cای از {name}: {reward} اعتبار",
  "welcome.title.named.cash": "هدیه\u200cای از {name}: {reward}",
  "welcome.title.named.access": "هدیه\u200cای از {name}: {reward}",
  "welcome.title.named.gift": "هدیه\u200cای از {name}: {reward}",
  "welcome.title.named.points": "هدیه\u200cای از {name}: {reward}",
  "welcome.title.named.revenue-share": "هدیه\u200cای از {name}: {reward} از هر سفارش",
  "welcome.title.named.none": "دعوتی از {name}",
  "welcome.title.unnamed.percent": "شما دعوت شده\u200cاید: {reward} تخفیف",
  "welcome.title.unnamed.discount": "شما دعوت شده\u200cاید: {reward} تخفیف",
  "welcome.title.unnamed.credit": "شما دعوت شده\u200cاید: {reward} اعتبار",
  "welcome.title.unnamed.cash": "شما دعوت شده\u200cاید: {reward}",
  "welcome.title.unnamed.access": "شما دعوت شده\u200cاید: {reward}",
  "welcome.title.unnamed.gift": "شما دعوت شده\u200cاید: {reward}",
  "welcome.title.unnamed.points": "شما دعوت شده\u200cاید: {reward}",
  "welcome.title.unnamed.revenue-share": "شما دعوت شده\u200cاید: {reward} از هر سفارش",
  "welcome.title.unnamed.none": "شما دعوت شده\u200cاید",
  "welcome.until": "معتبر تا {date}.",
});
