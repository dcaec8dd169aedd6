import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Uitnodigingscode",
    "code.apply": "Toepassen",
    "code.busy": "Controleren…",
    "code.change": "Wijzigen",
    "code.coupon": "Vul {coupon} in als kortingscode.",
    "code.use": "Nu gebruiken",
    "code.unverified": "De code is bewaard en wordt bij je bestelling gecontroleerd.",
    "code.empty": "Vul de code in die je hebt gekregen.",
    "code.unknown": "We kennen deze code niet. Kijk of er een tikfout in zit.",
    "code.ended": "De aanbieding bij deze code is afgelopen. Je bestelling gaat zonder code verder.",
    "code.own": "Dit is je eigen code. Hij telt als iemand anders hem gebruikt.",
    "code.not-eligible": "De aanbieding bij deze code geldt niet voor jou. Je bestelling gaat zonder code verder.",
  },
  {
    formal: {
      "code.unverified": "De code is bewaard en wordt bij uw bestelling gecontroleerd.",
      "code.empty": "Vul de code in die u hebt gekregen.",
      "code.ended": "De aanbieding bij deze code is afgelopen. Uw bestelling gaat zonder code verder.",
      "code.own": "Dit is uw eigen code. Hij telt als iemand anders hem gebruikt.",
      "code.not-eligible": "De aanbieding bij deze code geldt niet voor u. Uw bestelling gaat zonder code verder.",
    },
  },
);
