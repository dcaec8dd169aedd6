import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Portuguese words for what a friend is given. */
export const words = packWords(offerWords, {
  "welcome.title.named.percent": "Um presente de {name}: {reward} de desconto",
  "welcome.title.named.discount": "Um presente de {name}: {reward} de desconto",
  "welcome.title.named.credit": "Um presente de {name}: {reward} de crédito",
  "welcome.title.named.cash": "Um presente de {name}: {reward}",
  "welcome.title.named.access": "Um presente de {name}: {reward}",
  "welcome.title.named.gift": "Um presente de {name}: {reward}",
  "welcome.title.named.points": "Um presente de {name}: {reward}",
  "welcome.title.named.revenue-share": "Um presente de {name}: {reward} de cada compra",
  "welcome.title.named.none": "Um convite de {name}",
  "welcome.title.unnamed.percent": "Chegou um convite: {reward} de desconto",
  "welcome.title.unnamed.discount": "Chegou um convite: {reward} de desconto",
  "welcome.title.unnamed.credit": "Chegou um convite: {reward} de crédito",
  "welcome.title.unnamed.cash": "Chegou um convite: {reward}",
  "welcome.title.unnamed.access": "Chegou um convite: {reward}",
  "welcome.title.unnamed.gift": "Chegou um convite: {reward}",
  "welcome.title.unnamed.points": "Chegou um convite: {reward}",
  "welcome.title.unnamed.revenue-share": "Chegou um convite: {reward} de cada compra",
  "welcome.title.unnamed.none": "Chegou um convite para você",
  "welcome.until": "Válido até {date}.",
});
