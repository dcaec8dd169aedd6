import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Swedish words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{rating} av {most}",
  "steps.how": "Så fungerar det",
  "steps.send": "Skicka din länk till en vän.",
  "steps.friend.off": "Din vän handlar via länken och får {reward} rabatt.",
  "steps.friend.amount": "Din vän handlar via länken och får {reward}.",
  "steps.friend.label": "Din vän handlar via länken och får: {reward}",
  "steps.friend.share": "Din vän får {reward} av varje köp via länken.",
  "steps.friend.none": "Din vän handlar via länken.",
  "steps.hold.one": "Klart att använda {days} dag efter köpet, så att det finns tid för retur.",
  "steps.hold.other": "Klart att använda {days} dagar efter köpet, så att det finns tid för retur.",
  "rules.new": "Bara för nya kunder.",
  "rules.minimum": "För köp på minst {amount}.",
  "rules.countries": "Länder: {countries}.",
  "rules.age": "För vänner som är minst {age} år.",
  "rules.cap.one": "Du kan få belöningen {count} gång.",
  "rules.cap.other": "Du kan få belöningen upp till {count} gånger.",
  "rules.expires.one": "En belöning som är klar kan användas i {days} dag.",
  "rules.expires.other": "En belöning som är klar kan användas i {days} dagar.",
});
