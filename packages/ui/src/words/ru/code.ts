import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Russian words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "Промокод из приглашения",
  "code.apply": "Применить",
  "code.busy": "Проверяем…",
  "code.change": "Изменить",
  "code.coupon": "Введите {coupon} в поле для промокода.",
  "code.use": "Использовать сейчас",
  "code.unverified": "Промокод сохранён. Мы проверим его вместе с заказом.",
  "code.empty": "Введите промокод, который вы получили.",
  "code.unknown": "Такого промокода здесь нет. Проверьте, нет ли опечатки.",
  "code.ended": "Этот промокод больше не действует. Заказ можно оформить и без него.",
  "code.own": "Это ваш собственный промокод. Он засчитается, когда его введут другие.",
  "code.not-eligible": "Этот промокод для вас не действует. Заказ можно оформить и без него.",
});
