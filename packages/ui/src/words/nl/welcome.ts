import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Vul deze code in bij het afrekenen.",
    "welcome.text.apply": "Pas het toe op je bestelling en kijk rustig verder.",
    "welcome.text.plain": "Bij je eerste bestelling is het van jou.",
    "welcome.text.none": "Kijk rustig rond.",
    "welcome.seen": "{name} krijgt te zien dat je meedoet.",
    "welcome.other.named": "Je hebt ook een andere uitnodiging geopend. Die van {name} blijft gelden.",
    "welcome.other.unnamed": "Je hebt ook een andere uitnodiging geopend. Deze blijft gelden.",
    "welcome.field": "Je code",
    "welcome.apply": "Toepassen",
    "welcome.applied": "Het verzoek is aan de winkel doorgegeven.",
    "welcome.copy": "Kopiëren",
    "welcome.copied": "Gekopieerd",
    "welcome.close": "Sluiten",
    "welcome.code-copied": "De code is gekopieerd.",
    "welcome.copy-failed": "Deze browser stond het niet toe. De code is geselecteerd en klaar om te kopiëren.",
  },
  {
    formal: {
      "welcome.text.apply": "Pas het toe op uw bestelling en kijk rustig verder.",
      "welcome.text.plain": "Bij uw eerste bestelling is het van u.",
      "welcome.seen": "{name} krijgt te zien dat u meedoet.",
      "welcome.other.named": "U hebt ook een andere uitnodiging geopend. Die van {name} blijft gelden.",
      "welcome.other.unnamed": "U hebt ook een andere uitnodiging geopend. Deze blijft gelden.",
      "welcome.field": "Uw code",
    },
  },
);
