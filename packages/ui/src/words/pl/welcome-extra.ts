import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Polish words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(
  welcomeExtraWords,
  {
    "welcome.ended.title": "To zaproszenie wygasło",
    "welcome.ended.text": "Tej oferty już nie ma. Mimo to serdecznie zapraszamy.",
    "welcome.revoked.title": "To zaproszenie zostało wycofane",
    "welcome.revoked.text": "Tej oferty już nie ma. Mimo to serdecznie zapraszamy.",
    "welcome.unknown.title": "Nie znamy tego zaproszenia",
    "welcome.unknown.text": "Poproś jeszcze raz o link lub kod. Mimo to serdecznie zapraszamy.",
    "welcome.used.title": "Ten prezent został już wykorzystany",
    "welcome.used.text": "Obejmuje jedno zamówienie.",
    "welcome.not-new-customer.title": "Ten prezent jest dla nowych klientów",
    "welcome.not-new-customer.text": "Już się znamy. Miło znów cię widzieć.",
    "welcome.not-here.title": "Ten prezent jest niedostępny w twoim kraju",
    "welcome.not-here.text": "Mimo to serdecznie zapraszamy.",
    "welcome.too-young.title": "Prezent dostępny od określonego wieku",
    "welcome.too-young.text": "Mimo to serdecznie zapraszamy.",
    "welcome.own.title": "To twój własny link",
    "welcome.own.text": "Liczy się, gdy otworzy go ktoś inny.",
    "welcome.pass": "Z własnym linkiem podarujesz go znajomym.",
    "welcome.get": "Odbierz własny link",
    "welcome.link": "Twój link",
    "welcome.share": "Udostępnij…",
    "welcome.link-copied": "Skopiowano link.",
    "welcome.link-failed": "Ta przeglądarka na to nie pozwala. Link jest zaznaczony, można go skopiować.",
    "welcome.terms": "Regulamin",
    "elsewhere.open": "Kontynuuj na innym urządzeniu",
    "elsewhere.text": "Zeskanuj tam kod albo wyślij sobie link. Zaproszenie przejdzie razem z nim.",
    "elsewhere.field": "Link do tego zaproszenia",
    "elsewhere.qr": "Kod QR linku",
  },
  {
    formal: {
      "welcome.unknown.text": "Warto jeszcze raz poprosić o link lub kod. Mimo to serdecznie zapraszamy.",
      "welcome.not-new-customer.text": "Już się znamy. Miło, że znów się widzimy.",
      "welcome.not-here.title": "Ten prezent jest niedostępny w tym kraju",
      "welcome.own.title": "To Państwa link",
      "welcome.pass": "Z własnym linkiem można podarować go znajomym.",
      "welcome.link": "Link polecający",
      "elsewhere.text": "Wystarczy zeskanować tam kod albo wysłać sobie link. Zaproszenie przejdzie razem z nim.",
    },
  },
);
