import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "Kod från en vän",
  "code.apply": "Lös in",
  "code.busy": "Kontrollerar…",
  "code.change": "Ändra",
  "code.coupon": "Ange {coupon} som rabattkod.",
  "code.use": "Lös in nu",
  "code.unverified": "Koden är sparad och kontrolleras vid ditt köp.",
  "code.empty": "Skriv in koden som du har fått.",
  "code.unknown": "Vi känner inte igen koden. Kontrollera att den är rätt skriven.",
  "code.ended": "Erbjudandet för koden har gått ut. Ditt köp fortsätter utan den.",
  "code.own": "Det här är din egen kod. Den räknas när en vän använder den.",
  "code.not-eligible": "Erbjudandet för koden gäller inte för dig. Ditt köp fortsätter utan den.",
});
