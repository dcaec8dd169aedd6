import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Polish words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Regulamin",
    "invite.signed-out": "Zaloguj się, aby dostać własny link.",
    "invite.closed.ended.title": "Ten program już się zakończył",
    "invite.closed.ended.text": "Osoby, które już otworzyły twój link, nadal się liczą.",
    "invite.closed.ended.stranger": "Nowych zaproszeń już nie ma. Mimo to serdecznie zapraszamy.",
    "invite.closed.budget.title": "Wszystkie nagrody zostały rozdane",
    "invite.closed.budget.text": "Za nowe zamówienia na razie nie ma nagród. To, co już masz, zostaje twoje.",
    "invite.closed.budget.stranger": "Za nowe zamówienia na razie nie ma nagród.",
    "join.field": "Twój adres e-mail",
    "join.send": "Odbierz link",
    "join.sent": "Wysłaliśmy go też e-mailem.",
    "join.invalid": "To nie jest adres e-mail. Wygląda on tak: imie@example.com.",
    "join.unavailable": "Nie udało się teraz utworzyć linku. Spróbuj ponownie za chwilę.",
  },
  {
    formal: {
      "invite.signed-out": "Własny link jest dostępny po zalogowaniu.",
      "invite.closed.ended.text": "Osoby, które już otworzyły link polecający, nadal się liczą.",
      "invite.closed.budget.text": "Za nowe zamówienia na razie nie ma nagród. Zdobyte wcześniej pozostają bez zmian.",
      "join.field": "Adres e-mail",
      "join.unavailable": "Nie udało się teraz utworzyć linku. Proszę spróbować ponownie za chwilę.",
    },
  },
);
