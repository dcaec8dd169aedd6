import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Danish words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{rating} af {most}",
  "steps.how": "Sådan virker det",
  "steps.send": "Send dit link til dine venner.",
  "steps.friend.off": "Dine venner handler via linket og får {reward} rabat.",
  "steps.friend.amount": "Dine venner får {reward}, når de handler via linket.",
  "steps.friend.label": "Dine venner handler via linket og får: {reward}",
  "steps.friend.share": "Dine venner får {reward} af hvert køb via linket.",
  "steps.friend.none": "Dine venner handler via linket.",
  "steps.hold.one": "Den er klar til brug {days} dag efter købet, så der er tid til returnering.",
  "steps.hold.other": "Den er klar til brug {days} dage efter købet, så der er tid til returnering.",
  "rules.new": "Kun for nye kunder.",
  "rules.minimum": "Ved køb for {amount} eller mere.",
  "rules.countries": "Lande: {countries}.",
  "rules.age": "For venner på {age} år eller derover.",
  "rules.cap.one": "Du kan få belønningen {count} gang.",
  "rules.cap.other": "Du kan få belønningen op til {count} gange.",
  "rules.expires.one": "En belønning, der er klar, kan bruges i {days} dag.",
  "rules.expires.other": "En belønning, der er klar, kan bruges i {days} dage.",
});
