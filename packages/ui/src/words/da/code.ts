import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Danish words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "Kode fra en ven",
  "code.apply": "Anvend",
  "code.busy": "Tjekker…",
  "code.change": "Skift",
  "code.coupon": "Indtast {coupon} som rabatkode.",
  "code.use": "Brug den nu",
  "code.unverified": "Koden er gemt og bliver tjekket ved dit køb.",
  "code.empty": "Indtast den kode, du har fået.",
  "code.unknown": "Vi kender ikke koden. Se efter, om den er tastet rigtigt.",
  "code.ended": "Tilbuddet til koden er udløbet. Dit køb fortsætter uden den.",
  "code.own": "Det er din egen kode. Den tæller, når en ven bruger den.",
  "code.not-eligible": "Tilbuddet til koden gælder ikke for dig. Dit køb fortsætter uden den.",
});
