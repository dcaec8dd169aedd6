import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Russian words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "Условия",
  "invite.signed-out": "Войдите, чтобы получить свою ссылку.",
  "invite.closed.ended.title": "Программа завершена",
  "invite.closed.ended.text": "Если вашу ссылку уже открыли, заказ по ней ещё засчитается.",
  "invite.closed.ended.stranger": "Новых приглашений больше нет. Но вам здесь рады.",
  "invite.closed.budget.title": "Все бонусы розданы",
  "invite.closed.budget.text": "Новые заказы пока не приносят бонусов. Всё, что вы уже получили, остаётся у вас.",
  "invite.closed.budget.stranger": "Новые заказы пока не приносят бонусов.",
  "join.field": "Ваш адрес эл.\u00a0почты",
  "join.send": "Получить ссылку",
  "join.sent": "Мы отправили её и на вашу почту.",
  "join.invalid": "Это не адрес эл.\u00a0почты. Адрес выглядит так: name@example.com.",
  "join.unavailable": "Сейчас не удалось создать ссылку. Попробуйте чуть позже.",
});
