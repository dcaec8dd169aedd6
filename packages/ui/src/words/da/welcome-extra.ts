import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Danish words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "Invitationen er udløbet",
  "welcome.ended.text": "Tilbuddet findes ikke længere. Du er stadig velkommen.",
  "welcome.revoked.title": "Invitationen er trukket tilbage",
  "welcome.revoked.text": "Tilbuddet findes ikke længere. Du er stadig velkommen.",
  "welcome.unknown.title": "Vi kender ikke invitationen",
  "welcome.unknown.text": "Bed om linket eller koden en gang til. Du er stadig velkommen.",
  "welcome.used.title": "Gaven er allerede brugt",
  "welcome.used.text": "Den gælder for ét køb.",
  "welcome.not-new-customer.title": "Gaven er til nye kunder",
  "welcome.not-new-customer.text": "Du er allerede kunde. Godt at se dig igen.",
  "welcome.not-here.title": "Gaven findes ikke i dit land",
  "welcome.not-here.text": "Du er stadig velkommen.",
  "welcome.too-young.title": "Gaven har en aldersgrænse",
  "welcome.too-young.text": "Du er stadig velkommen.",
  "welcome.own.title": "Det er dit eget link",
  "welcome.own.text": "Det tæller, når en ven åbner det.",
  "welcome.pass": "Med dit eget link kan du give den til dine venner.",
  "welcome.get": "Få dit eget link",
  "welcome.link": "Dit link",
  "welcome.share": "Del…",
  "welcome.link-copied": "Linket er kopieret.",
  "welcome.link-failed": "Browseren tillod det ikke. Linket er markeret og kan kopieres.",
  "welcome.terms": "Vilkår",
  "elsewhere.open": "Fortsæt på en anden enhed",
  "elsewhere.text": "Scan koden dér, eller send linket til dig selv. Invitationen følger med.",
  "elsewhere.field": "Link til denne invitation",
  "elsewhere.qr": "QR-kode til linket",
});
