import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "Ofereça {reward} de desconto aos amigos",
  "invite.title.discount": "Ofereça {reward} de desconto aos amigos",
  "invite.title.credit": "Ofereça {reward} de crédito aos amigos",
  "invite.title.cash": "Ofereça {reward} aos amigos",
  "invite.title.access": "Para os seus amigos: {reward}",
  "invite.title.gift": "Para os seus amigos: {reward}",
  "invite.title.points": "Ofereça {reward} aos amigos",
  "invite.title.revenue-share": "Ofereça aos amigos {reward} de cada compra",
  "invite.title.none": "Convide amigos",
  "invite.text.percent": "Receba {reward} de desconto quando fizerem a primeira compra.",
  "invite.text.discount": "Receba {reward} de desconto quando fizerem a primeira compra.",
  "invite.text.credit": "Receba {reward} quando fizerem a primeira compra.",
  "invite.text.cash": "Receba {reward} quando fizerem a primeira compra.",
  "invite.text.access": "Para você, quando fizerem a primeira compra: {reward}",
  "invite.text.gift": "Para você, quando fizerem a primeira compra: {reward}",
  "invite.text.points": "Receba {reward} quando fizerem a primeira compra.",
  "invite.text.revenue-share": "Receba {reward} de tudo o que comprarem.",
  "invite.text.none": "Envie o seu link a alguém que vai gostar daqui.",
  "invite.field": "Seu link",
  "invite.copy": "Copiar",
  "invite.copied": "Copiado",
  "invite.share": "Compartilhar…",
  "share.copied": "Link copiado.",
  "share.shared": "Link compartilhado.",
  "share.opened": "Link pronto para enviar.",
  "share.dismissed": "Nada foi compartilhado.",
  "share.failed": "O navegador não permitiu. O seu link está selecionado, pronto para copiar.",
});
