import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} de {most}",
    "steps.how": "Como funciona",
    "steps.send": "Envie o seu link aos amigos.",
    "steps.friend.off": "Quem comprar com ele recebe {reward} de desconto.",
    "steps.friend.amount": "Quem comprar com ele recebe {reward}.",
    "steps.friend.label": "Quem comprar com ele recebe: {reward}",
    "steps.friend.share": "Quem comprar com ele recebe {reward} de cada compra.",
    "steps.friend.none": "Alguém compra com ele.",
    "steps.hold.one": "Fica disponível {days} dia após a compra, para dar tempo a devoluções.",
    "steps.hold.other": "Fica disponível {days} dias após a compra, para dar tempo a devoluções.",
    "rules.new": "Só para quem compra pela primeira vez.",
    "rules.minimum": "Para compras a partir de {amount}.",
    "rules.countries": "Países: {countries}.",
    "rules.age": "Para quem tem {age} anos ou mais.",
    "rules.cap.one": "Cada pessoa pode ganhar {count} vez.",
    "rules.cap.other": "Cada pessoa pode ganhar até {count} vezes.",
    "rules.expires.one": "Uma recompensa disponível pode ser usada por {days} dia.",
    "rules.expires.other": "Uma recompensa disponível pode ser usada por {days} dias.",
  },
  {
    plurals: {
      "steps.hold.many": "Fica disponível {days} de dias após a compra, para dar tempo a devoluções.",
      "rules.cap.many": "Cada pessoa pode ganhar até {count} de vezes.",
      "rules.expires.many": "Uma recompensa disponível pode ser usada por {days} de dias.",
    },
  },
);
