import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "Подаруйте друзям знижку {reward}",
  "invite.title.discount": "Подаруйте друзям знижку {reward}",
  "invite.title.credit": "Подаруйте друзям {reward} на покупки",
  "invite.title.cash": "Подаруйте друзям {reward}",
  "invite.title.access": "Друзям у подарунок: {reward}",
  "invite.title.gift": "Друзям у подарунок: {reward}",
  "invite.title.points": "Друзям у подарунок {reward}",
  "invite.title.revenue-share": "Подаруйте друзям {reward} з кожного замовлення",
  "invite.title.none": "Запросіть друзів",
  "invite.text.percent": "Вам\u00a0— знижка {reward} після їхнього першого замовлення.",
  "invite.text.discount": "Вам\u00a0— знижка {reward} після їхнього першого замовлення.",
  "invite.text.credit": "Вам\u00a0— {reward} після їхнього першого замовлення.",
  "invite.text.cash": "Вам\u00a0— {reward} після їхнього першого замовлення.",
  "invite.text.access": "Вам після їхнього першого замовлення: {reward}",
  "invite.text.gift": "Вам після їхнього першого замовлення: {reward}",
  "invite.text.points": "Вам\u00a0— {reward} після їхнього першого замовлення.",
  "invite.text.revenue-share": "Вам\u00a0— {reward} від суми їхніх замовлень.",
  "invite.text.none": "Надішліть посилання тим, кому тут може сподобатися.",
  "invite.field": "Ваше посилання",
  "invite.copy": "Копіювати",
  "invite.copied": "Скопійовано",
  "invite.share": "Поділитися…",
  "share.copied": "Посилання скопійовано.",
  "share.shared": "Ви поділилися посиланням.",
  "share.opened": "Посилання передано.",
  "share.dismissed": "Нічого не надіслано.",
  "share.failed": "Браузер цього не дозволив. Посилання виділено, його можна скопіювати.",
});
