import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Norwegian words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "En gave fra {name}: {reward} rabatt",
  "welcome.title.named.discount": "En gave fra {name}: {reward} rabatt",
  "welcome.title.named.credit": "En gave fra {name}: {reward} å handle for",
  "welcome.title.named.cash": "En gave fra {name}: {reward}",
  "welcome.title.named.access": "En gave fra {name}: {reward}",
  "welcome.title.named.gift": "En gave fra {name}: {reward}",
  "welcome.title.named.points": "En gave fra {name}: {reward}",
  "welcome.title.named.revenue-share": "En gave fra {name}: {reward} av hvert kjøp",
  "welcome.title.named.none": "En invitasjon fra {name}",
  "welcome.title.unnamed.percent": "Du er invitert: {reward} rabatt",
  "welcome.title.unnamed.discount": "Du er invitert: {reward} rabatt",
  "welcome.title.unnamed.credit": "Du er invitert: {reward} å handle for",
  "welcome.title.unnamed.cash": "Du er invitert: {reward}",
  "welcome.title.unnamed.access": "Du er invitert: {reward}",
  "welcome.title.unnamed.gift": "Du er invitert: {reward}",
  "welcome.title.unnamed.points": "Du er invitert: {reward}",
  "welcome.title.unnamed.revenue-share": "Du er invitert: {reward} av hvert kjøp",
  "welcome.title.unnamed.none": "Du er invitert",
  "welcome.until": "Gjelder til {date}.",
});
