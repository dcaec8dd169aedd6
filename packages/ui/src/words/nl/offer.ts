import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Dutch words for what a friend is given. */
export const words = packWords(
  offerWords,
  {
    "welcome.title.named.percent": "Een cadeau van {name}: {reward} korting",
    "welcome.title.named.discount": "Een cadeau van {name}: {reward} korting",
    "welcome.title.named.credit": "Een cadeau van {name}: {reward} tegoed",
    "welcome.title.named.cash": "Een cadeau van {name}: {reward}",
    "welcome.title.named.access": "Een cadeau van {name}: {reward}",
    "welcome.title.named.gift": "Een cadeau van {name}: {reward}",
    "welcome.title.named.points": "Een cadeau van {name}: {reward}",
    "welcome.title.named.revenue-share": "Een cadeau van {name}: {reward} van elke bestelling",
    "welcome.title.named.none": "Een uitnodiging van {name}",
    "welcome.title.unnamed.percent": "Je bent uitgenodigd: {reward} korting",
    "welcome.title.unnamed.discount": "Je bent uitgenodigd: {reward} korting",
    "welcome.title.unnamed.credit": "Je bent uitgenodigd: {reward} tegoed",
    "welcome.title.unnamed.cash": "Je bent uitgenodigd: {reward}",
    "welcome.title.unnamed.access": "Je bent uitgenodigd: {reward}",
    "welcome.title.unnamed.gift": "Je bent uitgenodigd: {reward}",
    "welcome.title.unnamed.points": "Je bent uitgenodigd: {reward}",
    "welcome.title.unnamed.revenue-share": "Je bent uitgenodigd: {reward} van elke bestelling",
    "welcome.title.unnamed.none": "Je bent uitgenodigd",
    "welcome.until": "Geldig tot {date}.",
  },
  {
    formal: {
      "welcome.title.unnamed.percent": "U bent uitgenodigd: {reward} korting",
      "welcome.title.unnamed.discount": "U bent uitgenodigd: {reward} korting",
      "welcome.title.unnamed.credit": "U bent uitgenodigd: {reward} tegoed",
      "welcome.title.unnamed.cash": "U bent uitgenodigd: {reward}",
      "welcome.title.unnamed.access": "U bent uitgenodigd: {reward}",
      "welcome.title.unnamed.gift": "U bent uitgenodigd: {reward}",
      "welcome.title.unnamed.points": "U bent uitgenodigd: {reward}",
      "welcome.title.unnamed.revenue-share": "U bent uitgenodigd: {reward} van elke bestelling",
      "welcome.title.unnamed.none": "U bent uitgenodigd",
    },
  },
);
