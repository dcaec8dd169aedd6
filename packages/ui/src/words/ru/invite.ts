import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Russian words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "Подарите друзьям скидку {reward}",
  "invite.title.discount": "Подарите друзьям скидку {reward}",
  "invite.title.credit": "Подарите друзьям {reward} на покупки",
  "invite.title.cash": "Подарите друзьям {reward}",
  "invite.title.access": "Друзьям в подарок: {reward}",
  "invite.title.gift": "Друзьям в подарок: {reward}",
  "invite.title.points": "Друзьям в подарок {reward}",
  "invite.title.revenue-share": "Подарите друзьям {reward} с каждого заказа",
  "invite.title.none": "Пригласите друзей",
  "invite.text.percent": "Вам\u00a0— скидка {reward} после их первого заказа.",
  "invite.text.discount": "Вам\u00a0— скидка {reward} после их первого заказа.",
  "invite.text.credit": "Вам\u00a0— {reward} после их первого заказа.",
  "invite.text.cash": "Вам\u00a0— {reward} после их первого заказа.",
  "invite.text.access": "Вам после их первого заказа: {reward}",
  "invite.text.gift": "Вам после их первого заказа: {reward}",
  "invite.text.points": "Вам\u00a0— {reward} после их первого заказа.",
  "invite.text.revenue-share": "Вам\u00a0— {reward} от суммы их заказов.",
  "invite.text.none": "Отправьте ссылку тем, кому здесь может понравиться.",
  "invite.field": "Ваша ссылка",
  "invite.copy": "Копировать",
  "invite.copied": "Скопировано",
  "invite.share": "Поделиться…",
  "share.copied": "Ссылка скопирована.",
  "share.shared": "Вы поделились ссылкой.",
  "share.opened": "Ссылка передана.",
  "share.dismissed": "Ничего не отправлено.",
  "share.failed": "Браузер этого не разрешил. Ссылка выделена, её можно скопировать.",
});
