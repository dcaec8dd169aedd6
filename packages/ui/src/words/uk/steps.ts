import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} з {most}",
    "steps.how": "Як це працює",
    "steps.send": "Надішліть посилання друзям.",
    "steps.friend.off": "Вони замовляють за ним і отримують знижку {reward}.",
    "steps.friend.amount": "Вони замовляють за ним і отримують {reward}.",
    "steps.friend.label": "Вони замовляють за ним і отримують: {reward}",
    "steps.friend.share": "Вони отримують {reward} з кожного замовлення за ним.",
    "steps.friend.none": "Вони замовляють за ним.",
    "steps.hold.one":
      "Бонус стане доступним через {days} день після замовлення: цей час потрібен на випадок повернення.",
    "steps.hold.other":
      "Бонус стане доступним через {days} дня після замовлення: цей час потрібен на випадок повернення.",
    "rules.new": "Лише для нових покупців.",
    "rules.minimum": "Для замовлень від {amount}.",
    "rules.countries": "Країни: {countries}.",
    "rules.age": "Мінімальний вік друзів: {age}.",
    "rules.cap.one": "Бонус можна отримати щонайбільше {count} раз.",
    "rules.cap.other": "Бонус можна отримати щонайбільше {count} раза.",
    "rules.expires.one": "Доступний бонус діє {days} день.",
    "rules.expires.other": "Доступний бонус діє {days} дня.",
  },
  {
    plurals: {
      "steps.hold.few":
        "Бонус стане доступним через {days} дні після замовлення: цей час потрібен на випадок повернення.",
      "steps.hold.many":
        "Бонус стане доступним через {days} днів після замовлення: цей час потрібен на випадок повернення.",
      "rules.cap.few": "Бонус можна отримати щонайбільше {count} рази.",
      "rules.cap.many": "Бонус можна отримати щонайбільше {count} разів.",
      "rules.expires.few": "Доступний бонус діє {days} дні.",
      "rules.expires.many": "Доступний бонус діє {days} днів.",
    },
  },
);
