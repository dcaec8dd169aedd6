import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Finnish words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Vähennetään automaattisesti seuraavasta tilauksestasi.",
    "use.code": "Syötä koodisi kassalla.",
    "use.code.named": "Syötä koodi {code} kassalla.",
    "use.link": "Käytä se saamasi linkin kautta.",
    "use.choose": "Saat valita, mihin käytät sen.",
    "use.contact": "Sovimme tästä suoraan kanssasi.",
    "reason.hold": "Tilaus on vahvistettu. Saat palkkion, kun tilausta ei voi enää palauttaa.",
    "reason.review": "Tilausta tarkistetaan. Sinun ei tarvitse tehdä mitään.",
    "reason.order-not-completed": "Tilausta ei viety loppuun.",
    "reason.self-referral": "Palkkioita saa kutsumalla muita.",
    "reason.duplicate": "Vain ensimmäinen tilaus lasketaan.",
    "reason.not-new-customer": "Palkkioita saa ystävistä, jotka ovat täällä uusia.",
    "reason.below-minimum": "Tilaus jäi alle vähimmäissumman.",
    "reason.not-eligible": "Tarjous ei koske tätä tilausta.",
    "reason.cap-reached": "Olet saanut kaikki palkkiot, jotka yksi henkilö voi täällä saada.",
    "reason.budget-exhausted": "Kaikki ohjelman palkkiot on jaettu.",
    "reason.program-ended": "Ohjelma oli jo päättynyt, kun tilaus tehtiin.",
    "reason.tax-form-needed": "Maksamista varten tarvitaan vielä verolomake.",
    "reason.expired": "Käyttöaika on päättynyt.",
    "reason.unconfirmed": "Kauppa ei ole vielä vahvistanut tilausta.",
  },
  {
    formal: {
      "use.automatic": "Vähennetään automaattisesti seuraavasta tilauksestanne.",
      "use.code": "Syöttäkää koodinne kassalla.",
      "use.code.named": "Syöttäkää koodi {code} kassalla.",
      "use.link": "Käyttäkää se saamanne linkin kautta.",
      "use.choose": "Saatte valita, mihin käytätte sen.",
      "use.contact": "Sovimme tästä suoraan kanssanne.",
      "reason.hold": "Tilaus on vahvistettu. Saatte palkkion, kun tilausta ei voi enää palauttaa.",
      "reason.review": "Tilausta tarkistetaan. Teidän ei tarvitse tehdä mitään.",
      "reason.cap-reached": "Olette saanut kaikki palkkiot, jotka yksi henkilö voi täällä saada.",
    },
  },
);
