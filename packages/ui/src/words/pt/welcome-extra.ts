import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "Este convite expirou",
  "welcome.ended.text": "A oferta não está mais disponível. Boas-vindas mesmo assim.",
  "welcome.revoked.title": "Este convite foi cancelado",
  "welcome.revoked.text": "A oferta não está mais disponível. Boas-vindas mesmo assim.",
  "welcome.unknown.title": "Este convite não existe aqui",
  "welcome.unknown.text": "Peça de novo o link ou o código. Boas-vindas mesmo assim.",
  "welcome.used.title": "Este presente já foi usado",
  "welcome.used.text": "Vale para uma compra.",
  "welcome.not-new-customer.title": "Este presente é para a primeira compra",
  "welcome.not-new-customer.text": "Você já comprou aqui. Que bom ter você de volta.",
  "welcome.not-here.title": "Este presente não está disponível no seu país",
  "welcome.not-here.text": "Boas-vindas mesmo assim.",
  "welcome.too-young.title": "Este presente exige idade mínima",
  "welcome.too-young.text": "Boas-vindas mesmo assim.",
  "welcome.own.title": "Este é o seu próprio link",
  "welcome.own.text": "Ele conta quando outra pessoa o abre.",
  "welcome.pass": "Com um link seu, você pode dar este presente aos amigos.",
  "welcome.get": "Receber meu link",
  "welcome.link": "Seu link",
  "welcome.share": "Compartilhar…",
  "welcome.link-copied": "Link copiado.",
  "welcome.link-failed": "O navegador não permitiu. O link está selecionado, pronto para copiar.",
  "welcome.terms": "Condições",
  "elsewhere.open": "Continuar em outro dispositivo",
  "elsewhere.text": "Leia o código com o outro dispositivo ou envie o link para lá. O convite vai junto.",
  "elsewhere.field": "Link deste convite",
  "elsewhere.qr": "QR code do link",
});
