import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Polish words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Wpisz ten kod przy składaniu zamówienia.",
    "welcome.text.apply": "Dodaj prezent do zamówienia i spokojnie oglądaj dalej.",
    "welcome.text.plain": "Czeka na ciebie przy pierwszym zamówieniu.",
    "welcome.text.none": "Rozejrzyj się spokojnie.",
    "welcome.seen": "{name} zobaczy, że do nas dołączasz.",
    "welcome.other.named": "Otwarte zostało też inne zaproszenie. Nadal liczy się to, które przesyła {name}.",
    "welcome.other.unnamed": "Otwarte zostało też inne zaproszenie. Nadal liczy się to tutaj.",
    "welcome.field": "Twój kod",
    "welcome.apply": "Zastosuj",
    "welcome.applied": "Prośba o naliczenie trafiła do sklepu.",
    "welcome.copy": "Kopiuj",
    "welcome.copied": "Skopiowano",
    "welcome.close": "Zamknij",
    "welcome.code-copied": "Skopiowano kod.",
    "welcome.copy-failed": "Ta przeglądarka na to nie pozwala. Kod jest zaznaczony, można go skopiować.",
  },
  {
    formal: {
      "welcome.text.code": "Ten kod należy wpisać przy składaniu zamówienia.",
      "welcome.text.apply": "Prezent można dodać do zamówienia i spokojnie oglądać dalej.",
      "welcome.text.plain": "Czeka przy pierwszym zamówieniu.",
      "welcome.text.none": "Zapraszamy do rozejrzenia się.",
      "welcome.seen": "{name} zobaczy, że zaproszenie zostało przyjęte.",
      "welcome.field": "Kod",
    },
  },
);
