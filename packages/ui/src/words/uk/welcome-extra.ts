import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "Запрошення більше не діє",
  "welcome.ended.text": "Цієї пропозиції більше немає. Але вам тут раді.",
  "welcome.revoked.title": "Запрошення відкликано",
  "welcome.revoked.text": "Цієї пропозиції більше немає. Але вам тут раді.",
  "welcome.unknown.title": "Такого запрошення тут немає",
  "welcome.unknown.text": "Попросіть посилання або промокод ще раз. Вам тут раді.",
  "welcome.used.title": "Подарунок уже використано",
  "welcome.used.text": "Він діє на одне замовлення.",
  "welcome.not-new-customer.title": "Це подарунок для нових покупців",
  "welcome.not-new-customer.text": "А ви вже з нами, і ми раді бачити вас знову.",
  "welcome.not-here.title": "Цей подарунок недоступний у вашій країні",
  "welcome.not-here.text": "Але вам тут раді.",
  "welcome.too-young.title": "Для цього подарунка є вікове обмеження",
  "welcome.too-young.text": "Але вам тут раді.",
  "welcome.own.title": "Це ваше власне посилання",
  "welcome.own.text": "Воно зараховується, коли його відкривають інші.",
  "welcome.pass": "За своїм посиланням ви можете подарувати друзям те саме.",
  "welcome.get": "Отримати своє посилання",
  "welcome.link": "Ваше посилання",
  "welcome.share": "Поділитися…",
  "welcome.link-copied": "Посилання скопійовано.",
  "welcome.link-failed": "Браузер цього не дозволив. Посилання виділено, його можна скопіювати.",
  "welcome.terms": "Умови",
  "elsewhere.open": "Продовжити на іншому пристрої",
  "elsewhere.text": "Відскануйте код там або надішліть посилання собі. Запрошення збережеться.",
  "elsewhere.field": "Посилання на це запрошення",
  "elsewhere.qr": "QR-код посилання",
});
