import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "Ange koden i kassan.",
  "welcome.text.apply": "Lös in den och titta vidare i lugn och ro.",
  "welcome.text.plain": "Den är din vid ditt första köp.",
  "welcome.text.none": "Se dig omkring i lugn och ro.",
  "welcome.seen": "{name} får se att du har gått med.",
  "welcome.other.named": "Du har öppnat en annan inbjudan också. Den från {name} gäller fortfarande.",
  "welcome.other.unnamed": "Du har öppnat en annan inbjudan också. Den här gäller fortfarande.",
  "welcome.field": "Din kod",
  "welcome.apply": "Lös in",
  "welcome.applied": "Butiken har fått besked om att lösa in den.",
  "welcome.copy": "Kopiera",
  "welcome.copied": "Kopierad",
  "welcome.close": "Stäng",
  "welcome.code-copied": "Koden är kopierad.",
  "welcome.copy-failed": "Webbläsaren tillät det inte. Koden är markerad och kan kopieras.",
});
