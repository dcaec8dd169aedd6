import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "Código de convite",
  "code.apply": "Aplicar",
  "code.busy": "Um momento…",
  "code.change": "Alterar",
  "code.coupon": "Use {coupon} como código de desconto.",
  "code.use": "Usar agora",
  "code.unverified": "O código foi salvo e será verificado com a sua compra.",
  "code.empty": "Insira o código que você recebeu.",
  "code.unknown": "Este código não existe aqui. Veja se foi escrito corretamente.",
  "code.ended": "A oferta deste código terminou. A sua compra continua sem ele.",
  "code.own": "Este é o seu próprio código. Ele conta quando outra pessoa o usa.",
  "code.not-eligible": "A oferta deste código não vale para você. A sua compra continua sem ele.",
});
