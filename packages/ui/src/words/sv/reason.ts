import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Swedish words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "Dras av automatiskt på ditt nästa köp.",
  "use.code": "Ange din kod i kassan.",
  "use.code.named": "Ange {code} i kassan.",
  "use.link": "Använd den via länken som du har fått.",
  "use.choose": "Du väljer vad du använder den till.",
  "use.contact": "Det här ordnar vi tillsammans med dig.",
  "reason.hold": "Köpet är bekräftat. Belöningen blir din när returtiden har gått ut.",
  "reason.review": "Köpet kontrolleras. Du behöver inte göra något.",
  "reason.order-not-completed": "Köpet slutfördes inte.",
  "reason.self-referral": "Belöningar får man för att bjuda in någon annan.",
  "reason.duplicate": "Bara det första köpet räknas.",
  "reason.not-new-customer": "Belöningar ges för vänner som är nya här.",
  "reason.below-minimum": "Köpet låg under minimibeloppet.",
  "reason.not-eligible": "Erbjudandet gäller inte det här köpet.",
  "reason.cap-reached": "Du har fått alla belöningar som en person kan få här.",
  "reason.budget-exhausted": "Alla belöningar i programmet är utdelade.",
  "reason.program-ended": "Programmet var redan avslutat när köpet gjordes.",
  "reason.tax-form-needed": "En skatteblankett behövs innan utbetalning kan ske.",
  "reason.expired": "Tiden för att använda den har gått ut.",
  "reason.unconfirmed": "Butiken har ännu inte bekräftat köpet.",
});
