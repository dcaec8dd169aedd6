import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{rating} av {most}",
  "steps.how": "Slik fungerer det",
  "steps.send": "Send lenken din til en venn.",
  "steps.friend.off": "Vennen din handler via lenken og får {reward} rabatt.",
  "steps.friend.amount": "Vennen din handler via lenken og får {reward}.",
  "steps.friend.label": "Vennen din handler via lenken og får: {reward}",
  "steps.friend.share": "Vennen din får {reward} av hvert kjøp via lenken.",
  "steps.friend.none": "Vennen din handler via lenken.",
  "steps.hold.one": "Klar til bruk {days} dag etter kjøpet, så det er tid til retur.",
  "steps.hold.other": "Klar til bruk {days} dager etter kjøpet, så det er tid til retur.",
  "rules.new": "Bare for nye kunder.",
  "rules.minimum": "For kjøp på minst {amount}.",
  "rules.countries": "Land: {countries}.",
  "rules.age": "For venner som er minst {age} år.",
  "rules.cap.one": "Du kan få belønningen {count} gang.",
  "rules.cap.other": "Du kan få belønningen opptil {count} ganger.",
  "rules.expires.one": "En belønning som er klar, kan brukes i {days} dag.",
  "rules.expires.other": "En belønning som er klar, kan brukes i {days} dager.",
});
