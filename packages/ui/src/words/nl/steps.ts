import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Dutch words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} van {most}",
    "steps.how": "Zo werkt het",
    "steps.send": "Stuur je link naar vrienden.",
    "steps.friend.off": "Je vrienden bestellen ermee en krijgen {reward} korting.",
    "steps.friend.amount": "Je vrienden bestellen ermee en krijgen {reward}.",
    "steps.friend.label": "Je vrienden bestellen ermee en krijgen: {reward}",
    "steps.friend.share": "Je vrienden krijgen {reward} van elke bestelling via je link.",
    "steps.friend.none": "Je vrienden bestellen ermee.",
    "steps.hold.one": "Te gebruiken vanaf {days} dag na de bestelling, zodat er tijd blijft om te retourneren.",
    "steps.hold.other": "Te gebruiken vanaf {days} dagen na de bestelling, zodat er tijd blijft om te retourneren.",
    "rules.new": "Alleen voor nieuwe klanten.",
    "rules.minimum": "Voor bestellingen vanaf {amount}.",
    "rules.countries": "Landen: {countries}.",
    "rules.age": "Voor vrienden vanaf {age} jaar.",
    "rules.cap.one": "Je kunt dit {count} keer verdienen.",
    "rules.cap.other": "Je kunt dit maximaal {count} keer verdienen.",
    "rules.expires.one": "Een beloning die klaarstaat, is {days} dag te gebruiken.",
    "rules.expires.other": "Een beloning die klaarstaat, is {days} dagen te gebruiken.",
  },
  {
    formal: {
      "steps.send": "Stuur uw link naar vrienden.",
      "steps.friend.off": "Uw vrienden bestellen ermee en krijgen {reward} korting.",
      "steps.friend.amount": "Uw vrienden bestellen ermee en krijgen {reward}.",
      "steps.friend.label": "Uw vrienden bestellen ermee en krijgen: {reward}",
      "steps.friend.share": "Uw vrienden krijgen {reward} van elke bestelling via uw link.",
      "steps.friend.none": "Uw vrienden bestellen ermee.",
      "rules.cap.one": "U kunt dit {count} keer verdienen.",
      "rules.cap.other": "U kunt dit maximaal {count} keer verdienen.",
    },
  },
);
