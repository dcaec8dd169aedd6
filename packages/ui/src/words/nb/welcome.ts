import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "Skriv inn denne koden i kassen.",
  "welcome.text.apply": "Legg den til i kjøpet, og se deg videre om.",
  "welcome.text.plain": "Du får den ved ditt første kjøp.",
  "welcome.text.none": "Se deg gjerne om.",
  "welcome.seen": "{name} får se at du ble med.",
  "welcome.other.named": "Du har også åpnet en annen invitasjon. Den fra {name} gjelder fortsatt.",
  "welcome.other.unnamed": "Du har også åpnet en annen invitasjon. Denne gjelder fortsatt.",
  "welcome.field": "Koden din",
  "welcome.apply": "Bruk",
  "welcome.applied": "Butikken har fått beskjed om å legge den til.",
  "welcome.copy": "Kopier",
  "welcome.copied": "Kopiert",
  "welcome.close": "Lukk",
  "welcome.code-copied": "Koden er kopiert.",
  "welcome.copy-failed": "Nettleseren tillot det ikke. Koden er markert og klar til å kopieres.",
});
