import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Italian words for what a friend is given. */
export const words = packWords(
  offerWords,
  {
    "welcome.title.named.percent": "Un regalo da {name}: {reward} di sconto",
    "welcome.title.named.discount": "Un regalo da {name}: {reward} di sconto",
    "welcome.title.named.credit": "Un regalo da {name}: {reward} da spendere",
    "welcome.title.named.cash": "Un regalo da {name}: {reward}",
    "welcome.title.named.access": "Un regalo da {name}: {reward}",
    "welcome.title.named.gift": "Un regalo da {name}: {reward}",
    "welcome.title.named.points": "Un regalo da {name}: {reward}",
    "welcome.title.named.revenue-share": "Un regalo da {name}: {reward} su ogni ordine",
    "welcome.title.named.none": "Un invito da {name}",
    "welcome.title.unnamed.percent": "C’è un invito per te: {reward} di sconto",
    "welcome.title.unnamed.discount": "C’è un invito per te: {reward} di sconto",
    "welcome.title.unnamed.credit": "C’è un invito per te: {reward} da spendere",
    "welcome.title.unnamed.cash": "C’è un invito per te: {reward}",
    "welcome.title.unnamed.access": "C’è un invito per te: {reward}",
    "welcome.title.unnamed.gift": "C’è un invito per te: {reward}",
    "welcome.title.unnamed.points": "C’è un invito per te: {reward}",
    "welcome.title.unnamed.revenue-share": "C’è un invito per te: {reward} su ogni ordine",
    "welcome.title.unnamed.none": "C’è un invito per te",
    "welcome.until": "Scadenza: {date}.",
  },
  {
    formal: {
      "welcome.title.unnamed.percent": "C’è un invito per Lei: {reward} di sconto",
      "welcome.title.unnamed.discount": "C’è un invito per Lei: {reward} di sconto",
      "welcome.title.unnamed.credit": "C’è un invito per Lei: {reward} da spendere",
      "welcome.title.unnamed.cash": "C’è un invito per Lei: {reward}",
      "welcome.title.unnamed.access": "C’è un invito per Lei: {reward}",
      "welcome.title.unnamed.gift": "C’è un invito per Lei: {reward}",
      "welcome.title.unnamed.points": "C’è un invito per Lei: {reward}",
      "welcome.title.unnamed.revenue-share": "C’è un invito per Lei: {reward} su ogni ordine",
      "welcome.title.unnamed.none": "C’è un invito per Lei",
    },
  },
);
