import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "Condições",
  "invite.signed-out": "Entre na sua conta para receber o seu link.",
  "invite.closed.ended.title": "Este programa terminou",
  "invite.closed.ended.text": "Quem já abriu o seu link ainda conta.",
  "invite.closed.ended.stranger": "Não há mais convites novos. Boas-vindas mesmo assim.",
  "invite.closed.budget.title": "As recompensas acabaram",
  "invite.closed.budget.text": "Por enquanto, novas compras não dão recompensa. O que você já ganhou continua seu.",
  "invite.closed.budget.stranger": "Por enquanto, novas compras não dão recompensa.",
  "join.field": "Seu e-mail",
  "join.send": "Receber meu link",
  "join.sent": "Também enviamos o link por e-mail.",
  "join.invalid": "Este não é um endereço de e-mail. Exemplo: nome@example.com.",
  "join.unavailable": "Não foi possível criar o seu link. Tente de novo daqui a pouco.",
});
