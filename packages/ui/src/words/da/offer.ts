import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Danish words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "En gave fra {name}: {reward} rabat",
  "welcome.title.named.discount": "En gave fra {name}: {reward} rabat",
  "welcome.title.named.credit": "En gave fra {name}: {reward} at handle for",
  "welcome.title.named.cash": "En gave fra {name}: {reward}",
  "welcome.title.named.access": "En gave fra {name}: {reward}",
  "welcome.title.named.gift": "En gave fra {name}: {reward}",
  "welcome.title.named.points": "En gave fra {name}: {reward}",
  "welcome.title.named.revenue-share": "En gave fra {name}: {reward} af hvert køb",
  "welcome.title.named.none": "En invitation fra {name}",
  "welcome.title.unnamed.percent": "Du er inviteret: {reward} rabat",
  "welcome.title.unnamed.discount": "Du er inviteret: {reward} rabat",
  "welcome.title.unnamed.credit": "Du er inviteret: {reward} at handle for",
  "welcome.title.unnamed.cash": "Du er inviteret: {reward}",
  "welcome.title.unnamed.access": "Du er inviteret: {reward}",
  "welcome.title.unnamed.gift": "Du er inviteret: {reward}",
  "welcome.title.unnamed.points": "Du er inviteret: {reward}",
  "welcome.title.unnamed.revenue-share": "Du er inviteret: {reward} af hvert køb",
  "welcome.title.unnamed.none": "Du er inviteret",
  "welcome.until": "Gælder til {date}.",
});
