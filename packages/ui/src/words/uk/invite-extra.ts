import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "Умови",
  "invite.signed-out": "Увійдіть, щоб отримати своє посилання.",
  "invite.closed.ended.title": "Програму завершено",
  "invite.closed.ended.text": "Якщо ваше посилання вже відкрили, замовлення за ним ще зарахується.",
  "invite.closed.ended.stranger": "Нових запрошень більше немає. Але вам тут раді.",
  "invite.closed.budget.title": "Усі бонуси роздано",
  "invite.closed.budget.text":
    "Нові замовлення поки що не приносять бонусів. Усе, що ви вже отримали, залишається вашим.",
  "invite.closed.budget.stranger": "Нові замовлення поки що не приносять бонусів.",
  "join.field": "Ваша електронна адреса",
  "join.send": "Отримати посилання",
  "join.sent": "Ми надіслали його й на вашу адресу.",
  "join.invalid": "Це не електронна адреса. Адреса має такий вигляд: name@example.com.",
  "join.unavailable": "Зараз не вдалося створити посилання. Спробуйте трохи пізніше.",
});
