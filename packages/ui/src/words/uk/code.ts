import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "Промокод із запрошення",
  "code.apply": "Застосувати",
  "code.busy": "Перевіряємо…",
  "code.change": "Змінити",
  "code.coupon": "Введіть {coupon} у поле для промокоду.",
  "code.use": "Використати зараз",
  "code.unverified": "Промокод збережено. Ми перевіримо його разом із замовленням.",
  "code.empty": "Введіть промокод, який ви отримали.",
  "code.unknown": "Такого промокоду тут немає. Перевірте, чи немає помилки.",
  "code.ended": "Цей промокод уже не діє. Замовлення можна оформити й без нього.",
  "code.own": "Це ваш власний промокод. Його буде зараховано, коли ним скористаються інші.",
  "code.not-eligible": "Цей промокод для вас не діє. Замовлення можна оформити й без нього.",
});
