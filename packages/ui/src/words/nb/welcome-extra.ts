import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "Invitasjonen har utløpt",
  "welcome.ended.text": "Tilbudet finnes ikke lenger. Du er hjertelig velkommen likevel.",
  "welcome.revoked.title": "Invitasjonen er trukket tilbake",
  "welcome.revoked.text": "Tilbudet finnes ikke lenger. Du er hjertelig velkommen likevel.",
  "welcome.unknown.title": "Vi kjenner ikke igjen invitasjonen",
  "welcome.unknown.text": "Be om lenken eller koden en gang til. Du er hjertelig velkommen likevel.",
  "welcome.used.title": "Gaven er brukt",
  "welcome.used.text": "Den gjelder for ett kjøp.",
  "welcome.not-new-customer.title": "Gaven er for nye kunder",
  "welcome.not-new-customer.text": "Du er allerede kunde. Fint å se deg igjen.",
  "welcome.not-here.title": "Gaven er ikke tilgjengelig i landet ditt",
  "welcome.not-here.text": "Du er hjertelig velkommen likevel.",
  "welcome.too-young.title": "Gaven har en aldersgrense",
  "welcome.too-young.text": "Du er hjertelig velkommen likevel.",
  "welcome.own.title": "Dette er din egen lenke",
  "welcome.own.text": "Den teller når en venn åpner den.",
  "welcome.pass": "Med din egen lenke kan du gi gaven til en venn.",
  "welcome.get": "Få din egen lenke",
  "welcome.link": "Lenken din",
  "welcome.share": "Del…",
  "welcome.link-copied": "Lenken er kopiert.",
  "welcome.link-failed": "Nettleseren tillot det ikke. Lenken er markert og klar til å kopieres.",
  "welcome.terms": "Vilkår",
  "elsewhere.open": "Fortsett på en annen enhet",
  "elsewhere.text": "Skann koden der, eller send lenken til deg selv. Invitasjonen følger med.",
  "elsewhere.field": "Lenke til denne invitasjonen",
  "elsewhere.qr": "QR-kode til lenken",
});
