import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Swedish words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "Inbjudan har gått ut",
  "welcome.ended.text": "Erbjudandet finns inte längre. Du är varmt välkommen ändå.",
  "welcome.revoked.title": "Inbjudan har dragits tillbaka",
  "welcome.revoked.text": "Erbjudandet finns inte längre. Du är varmt välkommen ändå.",
  "welcome.unknown.title": "Vi känner inte igen inbjudan",
  "welcome.unknown.text": "Be om länken eller koden en gång till. Du är varmt välkommen ändå.",
  "welcome.used.title": "Presenten är redan använd",
  "welcome.used.text": "Den gäller för ett köp.",
  "welcome.not-new-customer.title": "Presenten är till för nya kunder",
  "welcome.not-new-customer.text": "Du är redan kund. Kul att se dig igen.",
  "welcome.not-here.title": "Presenten finns inte i ditt land",
  "welcome.not-here.text": "Du är varmt välkommen ändå.",
  "welcome.too-young.title": "Presenten har en åldersgräns",
  "welcome.too-young.text": "Du är varmt välkommen ändå.",
  "welcome.own.title": "Det här är din egen länk",
  "welcome.own.text": "Den räknas när en vän öppnar den.",
  "welcome.pass": "Med en egen länk kan du ge den till en vän.",
  "welcome.get": "Hämta din egen länk",
  "welcome.link": "Din länk",
  "welcome.share": "Dela…",
  "welcome.link-copied": "Länken är kopierad.",
  "welcome.link-failed": "Webbläsaren tillät det inte. Länken är markerad och kan kopieras.",
  "welcome.terms": "Villkor",
  "elsewhere.open": "Fortsätt på en annan enhet",
  "elsewhere.text": "Skanna koden där eller skicka länken till dig själv. Inbjudan följer med.",
  "elsewhere.field": "Länk till den här inbjudan",
  "elsewhere.qr": "QR-kod till länken",
});
