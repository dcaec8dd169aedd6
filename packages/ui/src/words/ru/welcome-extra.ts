import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Russian words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "Приглашение больше не действует",
  "welcome.ended.text": "Этого предложения больше нет. Но вам здесь рады.",
  "welcome.revoked.title": "Приглашение отозвано",
  "welcome.revoked.text": "Этого предложения больше нет. Но вам здесь рады.",
  "welcome.unknown.title": "Такого приглашения здесь нет",
  "welcome.unknown.text": "Попросите ссылку или промокод ещё раз. Вам здесь рады.",
  "welcome.used.title": "Подарок уже использован",
  "welcome.used.text": "Он действует на один заказ.",
  "welcome.not-new-customer.title": "Это подарок для новых покупателей",
  "welcome.not-new-customer.text": "А вы уже с нами, и мы рады видеть вас снова.",
  "welcome.not-here.title": "Этот подарок недоступен в вашей стране",
  "welcome.not-here.text": "Но вам здесь рады.",
  "welcome.too-young.title": "У этого подарка есть ограничение по возрасту",
  "welcome.too-young.text": "Но вам здесь рады.",
  "welcome.own.title": "Это ваша собственная ссылка",
  "welcome.own.text": "Она засчитывается, когда её открывают другие.",
  "welcome.pass": "По своей ссылке вы можете подарить друзьям то же самое.",
  "welcome.get": "Получить свою ссылку",
  "welcome.link": "Ваша ссылка",
  "welcome.share": "Поделиться…",
  "welcome.link-copied": "Ссылка скопирована.",
  "welcome.link-failed": "Браузер этого не разрешил. Ссылка выделена, её можно скопировать.",
  "welcome.terms": "Условия",
  "elsewhere.open": "Продолжить на другом устройстве",
  "elsewhere.text": "Отсканируйте код там или отправьте ссылку себе. Приглашение сохранится.",
  "elsewhere.field": "Ссылка на это приглашение",
  "elsewhere.qr": "QR-код ссылки",
});
