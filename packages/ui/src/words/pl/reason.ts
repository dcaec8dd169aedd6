import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Polish words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Odliczy się samo od następnego zamówienia.",
    "use.code": "Wpisz swój kod przy składaniu zamówienia.",
    "use.code.named": "Wpisz {code} przy składaniu zamówienia.",
    "use.link": "Skorzystaj z niej przez otrzymany link.",
    "use.choose": "Wybierasz, na co ją wykorzystać.",
    "use.contact": "Uzgodnimy to bezpośrednio z tobą.",
    "reason.hold": "Zamówienie jest potwierdzone. Nagroda będzie twoja, gdy minie czas na zwrot.",
    "reason.review": "Zamówienie jest sprawdzane. Nie musisz nic robić.",
    "reason.order-not-completed": "Zamówienie nie zostało zrealizowane.",
    "reason.self-referral": "Nagrody dajemy za zapraszanie innych osób.",
    "reason.duplicate": "Liczy się tylko pierwsze zamówienie.",
    "reason.not-new-customer": "Nagrody dajemy za zaproszenie nowych osób.",
    "reason.below-minimum": "Zamówienie było poniżej kwoty minimalnej.",
    "reason.not-eligible": "Oferta nie obejmuje tego zamówienia.",
    "reason.cap-reached": "Masz już wszystkie nagrody, jakie może tu dostać jedna osoba.",
    "reason.budget-exhausted": "Wszystkie nagrody tego programu zostały rozdane.",
    "reason.program-ended": "Zamówienie wpłynęło po zakończeniu programu.",
    "reason.tax-form-needed": "Przed wypłatą potrzebny jest formularz podatkowy.",
    "reason.expired": "Czas na jej wykorzystanie minął.",
    "reason.unconfirmed": "Sklep musi jeszcze potwierdzić zamówienie.",
  },
  {
    formal: {
      "use.code": "Kod należy wpisać przy składaniu zamówienia.",
      "use.code.named": "Kod {code} należy wpisać przy składaniu zamówienia.",
      "use.link": "Można z niej skorzystać przez otrzymany link.",
      "use.choose": "Można wybrać, na co ją wykorzystać.",
      "use.contact": "Uzgodnimy to indywidualnie.",
      "reason.hold": "Zamówienie jest potwierdzone. Nagroda będzie dostępna, gdy minie czas na zwrot.",
      "reason.review": "Zamówienie jest sprawdzane. Nie trzeba nic robić.",
      "reason.cap-reached": "To już wszystkie nagrody, jakie może tu dostać jedna osoba.",
    },
  },
);
