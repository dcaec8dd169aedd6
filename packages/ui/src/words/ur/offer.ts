import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Urdu words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "{name} کی طرف سے تحفہ: {reward} رعایت",
  "welcome.title.named.discount": "{name} کی طرف سے تحفہ: {reward} رعایت",
  "welcome.title.named.credit": "{name} کی طرف سے تحفہ: {reward} کریڈٹ",
  "welcome.title.named.cash": "{name} کی طرف سے تحفہ: {reward}",
  "welcome.title.named.access": "{name} کی طرف سے تحفہ: {reward}",
  "welcome.title.named.gift": "{name} کی طرف سے تحفہ: {reward}",
  "welcome.title.named.points": "{name} کی طرف سے تحفہ: {reward}",
  "welcome.title.named.revenue-share": "{name} کی طرف سے تحفہ: ہر آرڈر پر {reward}",
  "welcome.title.named.none": "{name} کی طرف سے دعوت",
  "welcome.title.unnamed.percent": "آپ کے لیے دعوت: {reward} رعایت",
  "welcome.title.unnamed.discount": "آپ کے لیے دعوت: {reward} رعایت",
  "welcome.title.unnamed.credit": "آپ کے لیے دعوت: {reward} کریڈٹ",
  "welcome.title.unnamed.cash": "آپ کے لیے دعوت: {reward}",
  "welcome.title.unnamed.access": "آپ کے لیے دعوت: {reward}",
  "welcome.title.unnamed.gift": "آپ کے لیے دعوت: {reward}",
  "welcome.title.unnamed.points": "آپ کے لیے دعوت: {reward}",
  "welcome.title.unnamed.revenue-share": "آپ کے لیے دعوت: ہر آرڈر پر {reward}",
  "welcome.title.unnamed.none": "آپ کے لیے دعوت",
  "welcome.until": "{date} تک دستیاب۔",
});
