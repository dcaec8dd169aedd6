import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "Gi en venn {reward} rabatt",
  "invite.title.discount": "Gi en venn {reward} rabatt",
  "invite.title.credit": "Gi en venn {reward} å handle for",
  "invite.title.cash": "Gi en venn {reward}",
  "invite.title.access": "Til en venn: {reward}",
  "invite.title.gift": "Til en venn: {reward}",
  "invite.title.points": "Gi en venn {reward}",
  "invite.title.revenue-share": "Gi en venn {reward} av hvert kjøp",
  "invite.title.none": "Inviter en venn",
  "invite.text.percent": "Du får {reward} rabatt etter vennens første kjøp.",
  "invite.text.discount": "Du får {reward} rabatt etter vennens første kjøp.",
  "invite.text.credit": "Du får {reward} etter vennens første kjøp.",
  "invite.text.cash": "Du får {reward} etter vennens første kjøp.",
  "invite.text.access": "Til deg etter vennens første kjøp: {reward}",
  "invite.text.gift": "Til deg etter vennens første kjøp: {reward}",
  "invite.text.points": "Du får {reward} etter vennens første kjøp.",
  "invite.text.revenue-share": "Du får {reward} av det vennen handler for.",
  "invite.text.none": "Send lenken din til noen som ville trives her.",
  "invite.field": "Lenken din",
  "invite.copy": "Kopier",
  "invite.copied": "Kopiert",
  "invite.share": "Del…",
  "share.copied": "Lenken din er kopiert.",
  "share.shared": "Lenken din er delt.",
  "share.opened": "Lenken din er gitt videre.",
  "share.dismissed": "Ingenting ble delt.",
  "share.failed": "Nettleseren tillot det ikke. Lenken din er markert og klar til å kopieres.",
});
