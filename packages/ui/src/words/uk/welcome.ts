import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "Введіть цей промокод під час оформлення замовлення.",
  "welcome.text.apply": "Застосуйте його до замовлення та спокійно обирайте далі.",
  "welcome.text.plain": "Дістанеться вам із першим замовленням.",
  "welcome.text.none": "Роззирніться без поспіху.",
  "welcome.seen": "{name} побачить, що ви з нами.",
  "welcome.other.named": "Ви відкрили ще одне запрошення. Чинним залишається те, де вас запрошує {name}.",
  "welcome.other.unnamed": "Ви відкрили ще одне запрошення. Чинним залишається це.",
  "welcome.field": "Ваш промокод",
  "welcome.apply": "Застосувати",
  "welcome.applied": "Промокод передано магазину.",
  "welcome.copy": "Копіювати",
  "welcome.copied": "Скопійовано",
  "welcome.close": "Закрити",
  "welcome.code-copied": "Промокод скопійовано.",
  "welcome.copy-failed": "Браузер цього не дозволив. Промокод виділено, його можна скопіювати.",
});
