import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Spanish words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} de {most}",
    "steps.how": "Cómo funciona",
    "steps.send": "Envía tu enlace a tus amistades.",
    "steps.friend.off": "Quienes compran con él reciben {reward} de descuento.",
    "steps.friend.amount": "Quienes compran con él reciben {reward}.",
    "steps.friend.label": "Quienes compran con él reciben: {reward}",
    "steps.friend.share": "Quienes compran con él reciben {reward} de cada compra.",
    "steps.friend.none": "Alguien compra con él.",
    "steps.hold.one": "Se puede usar {days} día después de la compra, por si hay devoluciones.",
    "steps.hold.other": "Se puede usar {days} días después de la compra, por si hay devoluciones.",
    "rules.new": "Solo para quienes compran por primera vez.",
    "rules.minimum": "Para compras a partir de {amount}.",
    "rules.countries": "Países: {countries}.",
    "rules.age": "Para personas de {age} años o más.",
    "rules.cap.one": "Puedes conseguir la recompensa {count} vez.",
    "rules.cap.other": "Puedes conseguir la recompensa hasta {count} veces.",
    "rules.expires.one": "Una recompensa disponible se puede usar durante {days} día.",
    "rules.expires.other": "Una recompensa disponible se puede usar durante {days} días.",
  },
  {
    plurals: {
      "steps.hold.many": "Se puede usar {days} de días después de la compra, por si hay devoluciones.",
      "rules.cap.many": "Puedes conseguir la recompensa hasta {count} de veces.",
      "rules.expires.many": "Una recompensa disponible se puede usar durante {days} de días.",
    },
    formal: {
      "steps.send": "Envíe su enlace a sus amistades.",
      "rules.cap.one": "Puede conseguir la recompensa {count} vez.",
      "rules.cap.other": "Puede conseguir la recompensa hasta {count} veces.",
      "rules.cap.many": "Puede conseguir la recompensa hasta {count} de veces.",
    },
  },
);
