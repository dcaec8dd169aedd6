import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Russian words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} из {most}",
    "steps.how": "Как это работает",
    "steps.send": "Отправьте ссылку друзьям.",
    "steps.friend.off": "Они заказывают по ней и получают скидку {reward}.",
    "steps.friend.amount": "Они заказывают по ней и получают {reward}.",
    "steps.friend.label": "Они заказывают по ней и получают: {reward}",
    "steps.friend.share": "Они получают {reward} с каждого заказа по ней.",
    "steps.friend.none": "Они заказывают по ней.",
    "steps.hold.one": "Бонус станет доступен через {days} день после заказа: это время нужно на случай возврата.",
    "steps.hold.other": "Бонус станет доступен через {days} дня после заказа: это время нужно на случай возврата.",
    "rules.new": "Только для новых покупателей.",
    "rules.minimum": "Для заказов от {amount}.",
    "rules.countries": "Страны: {countries}.",
    "rules.age": "Минимальный возраст друзей: {age}.",
    "rules.cap.one": "Бонус можно получить не больше {count} раза.",
    "rules.cap.other": "Бонус можно получить не больше {count} раза.",
    "rules.expires.one": "Доступный бонус действует {days} день.",
    "rules.expires.other": "Доступный бонус действует {days} дня.",
  },
  {
    plurals: {
      "steps.hold.few": "Бонус станет доступен через {days} дня после заказа: это время нужно на случай возврата.",
      "steps.hold.many": "Бонус станет доступен через {days} дней после заказа: это время нужно на случай возврата.",
      "rules.cap.few": "Бонус можно получить не больше {count} раз.",
      "rules.cap.many": "Бонус можно получить не больше {count} раз.",
      "rules.expires.few": "Доступный бонус действует {days} дня.",
      "rules.expires.many": "Доступный бонус действует {days} дней.",
    },
  },
);
