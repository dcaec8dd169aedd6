import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Danish words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "Indtast koden ved betaling.",
  "welcome.text.apply": "Brug den på dit køb, og kig videre i ro og mag.",
  "welcome.text.plain": "Den er din ved dit første køb.",
  "welcome.text.none": "Kig dig omkring i ro og mag.",
  "welcome.seen": "{name} får at se, at du er med.",
  "welcome.other.named": "Du har også åbnet en anden invitation. Den fra {name} gælder stadig.",
  "welcome.other.unnamed": "Du har også åbnet en anden invitation. Denne gælder stadig.",
  "welcome.field": "Din kode",
  "welcome.apply": "Anvend",
  "welcome.applied": "Butikken har fået besked om at anvende den.",
  "welcome.copy": "Kopiér",
  "welcome.copied": "Kopieret",
  "welcome.close": "Luk",
  "welcome.code-copied": "Koden er kopieret.",
  "welcome.copy-failed": "Browseren tillod det ikke. Koden er markeret og kan kopieres.",
});
