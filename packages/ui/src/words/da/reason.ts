import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Danish words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "Trækkes automatisk fra dit næste køb.",
  "use.code": "Indtast din kode ved betaling.",
  "use.code.named": "Indtast {code} ved betaling.",
  "use.link": "Brug den via det link, du har fået.",
  "use.choose": "Du vælger selv, hvad du bruger den til.",
  "use.contact": "Det aftaler vi direkte med dig.",
  "reason.hold": "Købet er bekræftet. Belønningen er din, når returfristen er udløbet.",
  "reason.review": "Købet bliver tjekket. Du behøver ikke gøre noget.",
  "reason.order-not-completed": "Købet blev ikke gennemført.",
  "reason.self-referral": "Belønninger får man for at invitere andre.",
  "reason.duplicate": "Kun det første køb tæller.",
  "reason.not-new-customer": "Belønninger gives for venner, der er nye her.",
  "reason.below-minimum": "Købet var under mindstebeløbet.",
  "reason.not-eligible": "Tilbuddet gælder ikke for dette køb.",
  "reason.cap-reached": "Du har fået alle de belønninger, én person kan få her.",
  "reason.budget-exhausted": "Alle programmets belønninger er delt ud.",
  "reason.program-ended": "Programmet var slut, da købet blev foretaget.",
  "reason.tax-form-needed": "Der mangler en skatteblanket, før den kan udbetales.",
  "reason.expired": "Fristen for at bruge den er udløbet.",
  "reason.unconfirmed": "Butikken mangler at bekræfte købet.",
});
