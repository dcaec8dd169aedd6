import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "Автоматично застосуємо до вашого наступного замовлення.",
  "use.code": "Введіть свій промокод під час оформлення замовлення.",
  "use.code.named": "Введіть {code} під час оформлення замовлення.",
  "use.link": "Бонус можна використати за посиланням, яке вам надіслали.",
  "use.choose": "Ви самі вирішуєте, на що його використати.",
  "use.contact": "Домовимося про нього безпосередньо з вами.",
  "reason.hold": "Замовлення підтверджено. Бонус стане вашим, коли мине термін повернення.",
  "reason.review": "Замовлення перевіряється. Від вас нічого не потрібно.",
  "reason.order-not-completed": "Замовлення не завершено.",
  "reason.self-referral": "Бонуси дають за запрошення інших людей.",
  "reason.duplicate": "Зараховується лише перше замовлення.",
  "reason.not-new-customer": "Бонуси дають за друзів, які тут уперше.",
  "reason.below-minimum": "Сума замовлення менша за мінімальну.",
  "reason.not-eligible": "Пропозиція не діє на це замовлення.",
  "reason.cap-reached": "Ви отримали всі бонуси, доступні тут одній людині.",
  "reason.budget-exhausted": "Усі бонуси цієї програми роздано.",
  "reason.program-ended": "На момент замовлення програма вже завершилася.",
  "reason.tax-form-needed": "Для виплати потрібна податкова форма.",
  "reason.expired": "Термін використання минув.",
  "reason.unconfirmed": "Магазин ще не підтвердив замовлення.",
});
