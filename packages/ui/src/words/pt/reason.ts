import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "O desconto é automático na sua próxima compra.",
  "use.code": "Use o seu código ao finalizar a compra.",
  "use.code.named": "Use {code} ao finalizar a compra.",
  "use.link": "Use pelo link que você recebeu.",
  "use.choose": "Você escolhe como usar.",
  "use.contact": "Combinamos isso diretamente com você.",
  "reason.hold": "A compra está confirmada. A recompensa será sua quando acabar o prazo de devolução.",
  "reason.review": "A compra está em análise. Não é preciso fazer nada.",
  "reason.order-not-completed": "A compra não foi concluída.",
  "reason.self-referral": "As recompensas são para quem convida outra pessoa.",
  "reason.duplicate": "Só conta a primeira compra.",
  "reason.not-new-customer": "As recompensas são por convidar quem compra aqui pela primeira vez.",
  "reason.below-minimum": "A compra ficou abaixo do valor mínimo.",
  "reason.not-eligible": "A oferta não vale para esta compra.",
  "reason.cap-reached": "Você já ganhou todas as recompensas que uma pessoa pode ter aqui.",
  "reason.budget-exhausted": "As recompensas deste programa acabaram.",
  "reason.program-ended": "O programa já tinha terminado no momento da compra.",
  "reason.tax-form-needed": "Falta um formulário fiscal para fazer o pagamento.",
  "reason.expired": "O prazo para usar já passou.",
  "reason.unconfirmed": "A loja ainda precisa confirmar a compra.",
});
