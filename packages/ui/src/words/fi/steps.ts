import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Finnish words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating}/{most}",
    "steps.how": "Näin se toimii",
    "steps.send": "Lähetä linkkisi ystävälle.",
    "steps.friend.off": "Ystävä tilaa linkin kautta ja saa {reward} alennusta.",
    "steps.friend.amount": "Ystävä tilaa linkin kautta ja saa {reward}.",
    "steps.friend.label": "Ystävä tilaa linkin kautta ja saa: {reward}",
    "steps.friend.share": "Ystävä saa {reward} jokaisesta linkillä tehdystä tilauksesta.",
    "steps.friend.none": "Ystävä tilaa linkin kautta.",
    "steps.hold.one": "Käytettävissä {days} päivän kuluttua tilauksesta, jotta palautuksille jää aikaa.",
    "steps.hold.other": "Käytettävissä {days} päivän kuluttua tilauksesta, jotta palautuksille jää aikaa.",
    "rules.new": "Vain uusille asiakkaille.",
    "rules.minimum": "Tilauksen arvo vähintään {amount}.",
    "rules.countries": "Maat: {countries}.",
    "rules.age": "Ystävän ikä vähintään {age} vuotta.",
    "rules.cap.one": "Palkkion voi saada {count} kerran.",
    "rules.cap.other": "Palkkion voi saada enintään {count} kertaa.",
    "rules.expires.one": "Palkkio on käytettävissä {days} päivän ajan.",
    "rules.expires.other": "Palkkio on käytettävissä {days} päivän ajan.",
  },
  {
    formal: {
      "steps.send": "Lähettäkää linkkinne ystävälle.",
    },
  },
);
