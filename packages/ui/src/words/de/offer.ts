import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** German words for what a friend is given. */
export const words = packWords(
  offerWords,
  {
    "welcome.title.named.percent": "Ein Geschenk von {name}: {reward} Rabatt",
    "welcome.title.named.discount": "Ein Geschenk von {name}: {reward} Rabatt",
    "welcome.title.named.credit": "Ein Geschenk von {name}: {reward} Guthaben",
    "welcome.title.named.cash": "Ein Geschenk von {name}: {reward}",
    "welcome.title.named.access": "Ein Geschenk von {name}: {reward}",
    "welcome.title.named.gift": "Ein Geschenk von {name}: {reward}",
    "welcome.title.named.points": "Ein Geschenk von {name}: {reward}",
    "welcome.title.named.revenue-share": "Ein Geschenk von {name}: {reward} jeder Bestellung",
    "welcome.title.named.none": "Eine Einladung von {name}",
    "welcome.title.unnamed.percent": "Du bist eingeladen: {reward} Rabatt",
    "welcome.title.unnamed.discount": "Du bist eingeladen: {reward} Rabatt",
    "welcome.title.unnamed.credit": "Du bist eingeladen: {reward} Guthaben",
    "welcome.title.unnamed.cash": "Du bist eingeladen: {reward}",
    "welcome.title.unnamed.access": "Du bist eingeladen: {reward}",
    "welcome.title.unnamed.gift": "Du bist eingeladen: {reward}",
    "welcome.title.unnamed.points": "Du bist eingeladen: {reward}",
    "welcome.title.unnamed.revenue-share": "Du bist eingeladen: {reward} jeder Bestellung",
    "welcome.title.unnamed.none": "Du bist eingeladen",
    "welcome.until": "Gültig bis {date}.",
  },
  {
    formal: {
      "welcome.title.unnamed.percent": "Sie sind eingeladen: {reward} Rabatt",
      "welcome.title.unnamed.discount": "Sie sind eingeladen: {reward} Rabatt",
      "welcome.title.unnamed.credit": "Sie sind eingeladen: {reward} Guthaben",
      "welcome.title.unnamed.cash": "Sie sind eingeladen: {reward}",
      "welcome.title.unnamed.access": "Sie sind eingeladen: {reward}",
      "welcome.title.unnamed.gift": "Sie sind eingeladen: {reward}",
      "welcome.title.unnamed.points": "Sie sind eingeladen: {reward}",
      "welcome.title.unnamed.revenue-share": "Sie sind eingeladen: {reward} jeder Bestellung",
      "welcome.title.unnamed.none": "Sie sind eingeladen",
    },
  },
);
