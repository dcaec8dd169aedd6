import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Russian words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "Введите этот промокод при оформлении заказа.",
  "welcome.text.apply": "Примените его к заказу и спокойно выбирайте дальше.",
  "welcome.text.plain": "Достанется вам с первым заказом.",
  "welcome.text.none": "Осмотритесь не спеша.",
  "welcome.seen": "{name} увидит, что вы с нами.",
  "welcome.other.named": "Вы открыли ещё одно приглашение. В силе остаётся то, где вас приглашает {name}.",
  "welcome.other.unnamed": "Вы открыли ещё одно приглашение. В силе остаётся это.",
  "welcome.field": "Ваш промокод",
  "welcome.apply": "Применить",
  "welcome.applied": "Промокод передан магазину.",
  "welcome.copy": "Копировать",
  "welcome.copied": "Скопировано",
  "welcome.close": "Закрыть",
  "welcome.code-copied": "Промокод скопирован.",
  "welcome.copy-failed": "Браузер этого не разрешил. Промокод выделен, его можно скопировать.",
});
