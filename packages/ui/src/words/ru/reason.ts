import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Russian words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "Автоматически применится к вашему следующему заказу.",
  "use.code": "Введите свой промокод при оформлении заказа.",
  "use.code.named": "Введите {code} при оформлении заказа.",
  "use.link": "Бонус можно использовать по ссылке, которую вам прислали.",
  "use.choose": "Вы сами решаете, на что его использовать.",
  "use.contact": "Мы договоримся о нём с вами напрямую.",
  "reason.hold": "Заказ подтверждён. Бонус станет вашим, когда пройдёт срок возврата.",
  "reason.review": "Заказ проверяется. От вас ничего не требуется.",
  "reason.order-not-completed": "Заказ не был завершён.",
  "reason.self-referral": "Бонусы даются за приглашение других людей.",
  "reason.duplicate": "Засчитывается только первый заказ.",
  "reason.not-new-customer": "Бонусы даются за друзей, которые здесь впервые.",
  "reason.below-minimum": "Сумма заказа меньше минимальной.",
  "reason.not-eligible": "Предложение не действует на этот заказ.",
  "reason.cap-reached": "Вы получили все бонусы, доступные здесь одному человеку.",
  "reason.budget-exhausted": "Все бонусы этой программы розданы.",
  "reason.program-ended": "К моменту заказа программа уже завершилась.",
  "reason.tax-form-needed": "Для выплаты нужна налоговая форма.",
  "reason.expired": "Срок использования истёк.",
  "reason.unconfirmed": "Магазин ещё не подтвердил заказ.",
});
