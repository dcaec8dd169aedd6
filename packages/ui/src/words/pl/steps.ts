import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Polish words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} na {most}",
    "steps.how": "Jak to działa",
    "steps.send": "Wyślij swój link znajomym.",
    "steps.friend.off": "Znajomi zamawiają z linku i dostają {reward} rabatu.",
    "steps.friend.amount": "Znajomi zamawiają z linku i dostają {reward}.",
    "steps.friend.label": "Znajomi zamawiają z linku i dostają: {reward}",
    "steps.friend.share": "Znajomi dostają {reward} wartości każdego zamówienia z linku.",
    "steps.friend.none": "Znajomi zamawiają z linku.",
    "steps.hold.one": "Do wykorzystania po {days} dniu od zamówienia, żeby był czas na zwrot.",
    "steps.hold.other": "Do wykorzystania po {days} dnia od zamówienia, żeby był czas na zwrot.",
    "rules.new": "Tylko dla nowych klientów.",
    "rules.minimum": "Dla zamówień od {amount}.",
    "rules.countries": "Kraje: {countries}.",
    "rules.age": "Dla osób w wieku od {age} lat.",
    "rules.cap.one": "Nagrodę można zdobyć {count} raz.",
    "rules.cap.other": "Nagrodę można zdobyć najwyżej {count} raza.",
    "rules.expires.one": "Gotową nagrodę można wykorzystać przez {days} dzień.",
    "rules.expires.other": "Gotową nagrodę można wykorzystać przez {days} dnia.",
  },
  {
    plurals: {
      "steps.hold.few": "Do wykorzystania po {days} dniach od zamówienia, żeby był czas na zwrot.",
      "steps.hold.many": "Do wykorzystania po {days} dniach od zamówienia, żeby był czas na zwrot.",
      "rules.cap.few": "Nagrodę można zdobyć najwyżej {count} razy.",
      "rules.cap.many": "Nagrodę można zdobyć najwyżej {count} razy.",
      "rules.expires.few": "Gotową nagrodę można wykorzystać przez {days} dni.",
      "rules.expires.many": "Gotową nagrodę można wykorzystać przez {days} dni.",
    },
    formal: {
      "steps.send": "Proszę wysłać link znajomym.",
    },
  },
);
