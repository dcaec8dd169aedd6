import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "Kode fra en venn",
  "code.apply": "Bruk",
  "code.busy": "Sjekker…",
  "code.change": "Endre",
  "code.coupon": "Bruk {coupon} som rabattkode.",
  "code.use": "Bruk nå",
  "code.unverified": "Koden er lagret og sjekkes når du fullfører kjøpet.",
  "code.empty": "Skriv inn koden du har fått.",
  "code.unknown": "Vi kjenner ikke igjen koden. Sjekk at den er riktig skrevet.",
  "code.ended": "Tilbudet for denne koden er avsluttet. Kjøpet ditt går videre uten den.",
  "code.own": "Dette er din egen kode. Den teller når en venn bruker den.",
  "code.not-eligible": "Tilbudet for denne koden gjelder ikke deg. Kjøpet ditt går videre uten den.",
});
