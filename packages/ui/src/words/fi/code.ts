import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Koodi ystävältä",
    "code.apply": "Käytä",
    "code.busy": "Tarkistetaan…",
    "code.change": "Muuta",
    "code.coupon": "Syötä alennuskoodi {coupon}.",
    "code.use": "Käytä nyt",
    "code.unverified": "Koodi on tallennettu ja tarkistetaan tilauksen yhteydessä.",
    "code.empty": "Kirjoita saamasi koodi.",
    "code.unknown": "Emme tunnista koodia. Tarkista, onko siinä kirjoitusvirhe.",
    "code.ended": "Koodi ei ole enää voimassa. Voit tilata ilman sitä.",
    "code.own": "Tämä on oma koodisi. Se lasketaan, kun ystävä käyttää sitä.",
    "code.not-eligible": "Tarjous ei koske sinua. Voit tilata ilman koodia.",
  },
  {
    formal: {
      "code.coupon": "Syöttäkää alennuskoodi {coupon}.",
      "code.empty": "Kirjoittakaa saamanne koodi.",
      "code.unknown": "Emme tunnista koodia. Tarkistakaa, onko siinä kirjoitusvirhe.",
      "code.ended": "Koodi ei ole enää voimassa. Voitte tilata ilman sitä.",
      "code.own": "Tämä on oma koodinne. Se lasketaan, kun ystävä käyttää sitä.",
      "code.not-eligible": "Tarjous ei koske teitä. Voitte tilata ilman koodia.",
    },
  },
);
