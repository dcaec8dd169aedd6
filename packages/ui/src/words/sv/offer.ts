import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Swedish words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "En present från {name}: {reward} rabatt",
  "welcome.title.named.discount": "En present från {name}: {reward} rabatt",
  "welcome.title.named.credit": "En present från {name}: {reward} att handla för",
  "welcome.title.named.cash": "En present från {name}: {reward}",
  "welcome.title.named.access": "En present från {name}: {reward}",
  "welcome.title.named.gift": "En present från {name}: {reward}",
  "welcome.title.named.points": "En present från {name}: {reward}",
  "welcome.title.named.revenue-share": "En present från {name}: {reward} av varje köp",
  "welcome.title.named.none": "En inbjudan från {name}",
  "welcome.title.unnamed.percent": "Du är inbjuden: {reward} rabatt",
  "welcome.title.unnamed.discount": "Du är inbjuden: {reward} rabatt",
  "welcome.title.unnamed.credit": "Du är inbjuden: {reward} att handla för",
  "welcome.title.unnamed.cash": "Du är inbjuden: {reward}",
  "welcome.title.unnamed.access": "Du är inbjuden: {reward}",
  "welcome.title.unnamed.gift": "Du är inbjuden: {reward}",
  "welcome.title.unnamed.points": "Du är inbjuden: {reward}",
  "welcome.title.unnamed.revenue-share": "Du är inbjuden: {reward} av varje köp",
  "welcome.title.unnamed.none": "Du är inbjuden",
  "welcome.until": "Gäller till {date}.",
});
