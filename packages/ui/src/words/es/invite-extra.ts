import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Spanish words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Condiciones",
    "invite.signed-out": "Inicia sesión para obtener tu enlace.",
    "invite.closed.ended.title": "Este programa ha terminado",
    "invite.closed.ended.text": "Quienes ya abrieron tu enlace siguen contando.",
    "invite.closed.ended.stranger": "Ya no hay invitaciones nuevas. Te damos la bienvenida igualmente.",
    "invite.closed.budget.title": "Ya no quedan recompensas",
    "invite.closed.budget.text":
      "Por ahora, las compras nuevas no dan recompensa. Lo que ya ganaste sigue siendo tuyo.",
    "invite.closed.budget.stranger": "Por ahora, las compras nuevas no dan recompensa.",
    "join.field": "Tu correo electrónico",
    "join.send": "Obtener mi enlace",
    "join.sent": "También te lo enviamos por correo.",
    "join.invalid": "Esa no es una dirección de correo. Ejemplo: nombre@example.com.",
    "join.unavailable": "No se pudo crear tu enlace. Inténtalo de nuevo en un momento.",
  },
  {
    formal: {
      "invite.signed-out": "Inicie sesión para obtener su enlace.",
      "invite.closed.ended.text": "Quienes ya abrieron su enlace siguen contando.",
      "invite.closed.ended.stranger": "Ya no hay invitaciones nuevas. Le damos la bienvenida igualmente.",
      "invite.closed.budget.text": "Por ahora, las compras nuevas no dan recompensa. Lo que ya ganó sigue siendo suyo.",
      "join.field": "Su correo electrónico",
      "join.sent": "También se lo enviamos por correo.",
      "join.unavailable": "No se pudo crear su enlace. Inténtelo de nuevo en un momento.",
    },
  },
);
