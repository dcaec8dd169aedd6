import { offerWords } from "../en/offer.js";
import { packWords } from "../pack-words.js";

/** Spanish words for what a friend is given. */
export const words = packWords(
  offerWords,
  {
    "welcome.title.named.percent": "Un regalo de {name}: {reward} de descuento",
    "welcome.title.named.discount": "Un regalo de {name}: {reward} de descuento",
    "welcome.title.named.credit": "Un regalo de {name}: {reward} de saldo",
    "welcome.title.named.cash": "Un regalo de {name}: {reward}",
    "welcome.title.named.access": "Un regalo de {name}: {reward}",
    "welcome.title.named.gift": "Un regalo de {name}: {reward}",
    "welcome.title.named.points": "Un regalo de {name}: {reward}",
    "welcome.title.named.revenue-share": "Un regalo de {name}: {reward} de cada compra",
    "welcome.title.named.none": "Una invitación de {name}",
    "welcome.title.unnamed.percent": "Tienes una invitación: {reward} de descuento",
    "welcome.title.unnamed.discount": "Tienes una invitación: {reward} de descuento",
    "welcome.title.unnamed.credit": "Tienes una invitación: {reward} de saldo",
    "welcome.title.unnamed.cash": "Tienes una invitación: {reward}",
    "welcome.title.unnamed.access": "Tienes una invitación: {reward}",
    "welcome.title.unnamed.gift": "Tienes una invitación: {reward}",
    "welcome.title.unnamed.points": "Tienes una invitación: {reward}",
    "welcome.title.unnamed.revenue-share": "Tienes una invitación: {reward} de cada compra",
    "welcome.title.unnamed.none": "Tienes una invitación",
    "welcome.until": "Válido hasta el {date}.",
  },
  {
    formal: {
      "welcome.title.unnamed.percent": "Tiene una invitación: {reward} de descuento",
      "welcome.title.unnamed.discount": "Tiene una invitación: {reward} de descuento",
      "welcome.title.unnamed.credit": "Tiene una invitación: {reward} de saldo",
      "welcome.title.unnamed.cash": "Tiene una invitación: {reward}",
      "welcome.title.unnamed.access": "Tiene una invitación: {reward}",
      "welcome.title.unnamed.gift": "Tiene una invitación: {reward}",
      "welcome.title.unnamed.points": "Tiene una invitación: {reward}",
      "welcome.title.unnamed.revenue-share": "Tiene una invitación: {reward} de cada compra",
      "welcome.title.unnamed.none": "Tiene una invitación",
    },
  },
);
