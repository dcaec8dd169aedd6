import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Danish words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "Giv dine venner {reward} rabat",
  "invite.title.discount": "Giv dine venner {reward} rabat",
  "invite.title.credit": "Giv dine venner {reward} at handle for",
  "invite.title.cash": "Giv dine venner {reward}",
  "invite.title.access": "Til dine venner: {reward}",
  "invite.title.gift": "Til dine venner: {reward}",
  "invite.title.points": "Giv dine venner {reward}",
  "invite.title.revenue-share": "Giv dine venner {reward} af hvert køb",
  "invite.title.none": "Inviter dine venner",
  "invite.text.percent": "Du får {reward} rabat efter deres første køb.",
  "invite.text.discount": "Du får {reward} rabat efter deres første køb.",
  "invite.text.credit": "Du får {reward} efter deres første køb.",
  "invite.text.cash": "Du får {reward} efter deres første køb.",
  "invite.text.access": "Til dig efter deres første køb: {reward}",
  "invite.text.gift": "Til dig efter deres første køb: {reward}",
  "invite.text.points": "Du får {reward} efter deres første køb.",
  "invite.text.revenue-share": "Du får {reward} af det, de handler for.",
  "invite.text.none": "Send dit link til en, du tror vil kunne lide os.",
  "invite.field": "Dit link",
  "invite.copy": "Kopiér",
  "invite.copied": "Kopieret",
  "invite.share": "Del…",
  "share.copied": "Dit link er kopieret.",
  "share.shared": "Dit link er delt.",
  "share.opened": "Dit link er givet videre.",
  "share.dismissed": "Der blev ikke delt noget.",
  "share.failed": "Browseren tillod det ikke. Dit link er markeret og kan kopieres.",
});
