import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "Ge en vän {reward} rabatt",
  "invite.title.discount": "Ge en vän {reward} rabatt",
  "invite.title.credit": "Ge en vän {reward} att handla för",
  "invite.title.cash": "Ge en vän {reward}",
  "invite.title.access": "Till en vän: {reward}",
  "invite.title.gift": "Till en vän: {reward}",
  "invite.title.points": "Ge en vän {reward}",
  "invite.title.revenue-share": "Ge en vän {reward} av varje köp",
  "invite.title.none": "Bjud in en vän",
  "invite.text.percent": "Du får {reward} rabatt efter vännens första köp.",
  "invite.text.discount": "Du får {reward} rabatt efter vännens första köp.",
  "invite.text.credit": "Du får {reward} efter vännens första köp.",
  "invite.text.cash": "Du får {reward} efter vännens första köp.",
  "invite.text.access": "Till dig efter vännens första köp: {reward}",
  "invite.text.gift": "Till dig efter vännens första köp: {reward}",
  "invite.text.points": "Du får {reward} efter vännens första köp.",
  "invite.text.revenue-share": "Du får {reward} av det som vännen handlar för.",
  "invite.text.none": "Skicka din länk till någon som skulle trivas här.",
  "invite.field": "Din länk",
  "invite.copy": "Kopiera",
  "invite.copied": "Kopierad",
  "invite.share": "Dela…",
  "share.copied": "Din länk är kopierad.",
  "share.shared": "Din länk är delad.",
  "share.opened": "Din länk har lämnats vidare.",
  "share.dismissed": "Ingenting delades.",
  "share.failed": "Webbläsaren tillät det inte. Din länk är markerad och kan kopieras.",
});
