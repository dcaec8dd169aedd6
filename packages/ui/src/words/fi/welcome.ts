import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Syötä tämä koodi kassalla.",
    "welcome.text.apply": "Lisää se tilaukseesi ja jatka rauhassa.",
    "welcome.text.plain": "Saat sen ensimmäisen tilauksesi myötä.",
    "welcome.text.none": "Katsele rauhassa ympärillesi.",
    "welcome.seen": "{name} näkee, että liityit.",
    "welcome.other.named": "Olet avannut myös toisen kutsun. Voimassa on yhä se, jonka lähetti {name}.",
    "welcome.other.unnamed": "Olet avannut myös toisen kutsun. Tämä on yhä voimassa.",
    "welcome.field": "Koodisi",
    "welcome.apply": "Käytä",
    "welcome.applied": "Kauppa on saanut pyynnön lisätä sen tilaukseen.",
    "welcome.copy": "Kopioi",
    "welcome.copied": "Kopioitu",
    "welcome.close": "Sulje",
    "welcome.code-copied": "Koodi on kopioitu.",
    "welcome.copy-failed": "Selain ei sallinut tätä. Koodi on valittu ja valmis kopioitavaksi.",
  },
  {
    formal: {
      "welcome.text.code": "Syöttäkää tämä koodi kassalla.",
      "welcome.text.apply": "Lisätkää se tilaukseenne ja jatkakaa rauhassa.",
      "welcome.text.plain": "Saatte sen ensimmäisen tilauksenne myötä.",
      "welcome.text.none": "Katselkaa rauhassa ympärillenne.",
      "welcome.seen": "{name} näkee, että liityitte.",
      "welcome.other.named": "Olette avannut myös toisen kutsun. Voimassa on yhä se, jonka lähetti {name}.",
      "welcome.other.unnamed": "Olette avannut myös toisen kutsun. Tämä on yhä voimassa.",
      "welcome.field": "Koodinne",
    },
  },
);
