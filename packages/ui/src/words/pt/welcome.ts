import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "Use este código ao finalizar a compra.",
  "welcome.text.apply": "Aplique à sua compra e continue à vontade.",
  "welcome.text.plain": "É seu com a primeira compra.",
  "welcome.text.none": "Dê uma olhada, sem pressa.",
  "welcome.seen": "{name} verá que você aceitou o convite.",
  "welcome.other.named": "Você também abriu outro convite. O de {name} continua valendo.",
  "welcome.other.unnamed": "Você também abriu outro convite. Este continua valendo.",
  "welcome.field": "Seu código",
  "welcome.apply": "Aplicar",
  "welcome.applied": "Pedimos à loja para aplicar o código.",
  "welcome.copy": "Copiar",
  "welcome.copied": "Copiado",
  "welcome.close": "Fechar",
  "welcome.code-copied": "Código copiado.",
  "welcome.copy-failed": "O navegador não permitiu. O código está selecionado, pronto para copiar.",
});
