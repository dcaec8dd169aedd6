import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** German words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Wird automatisch von deiner nächsten Bestellung abgezogen.",
    "use.code": "Gib deinen Code an der Kasse ein.",
    "use.code.named": "Gib {code} an der Kasse ein.",
    "use.link": "Einlösen über den Link, den du bekommen hast.",
    "use.choose": "Du entscheidest, wofür du es einlöst.",
    "use.contact": "Das klären wir direkt mit dir.",
    "reason.hold": "Die Bestellung ist bestätigt. Die Prämie gehört dir, sobald keine Rückgabe mehr möglich ist.",
    "reason.review": "Die Bestellung wird geprüft. Du musst nichts tun.",
    "reason.order-not-completed": "Die Bestellung wurde nicht abgeschlossen.",
    "reason.self-referral": "Prämien gibt es, wenn du andere einlädst.",
    "reason.duplicate": "Nur die erste Bestellung zählt.",
    "reason.not-new-customer": "Prämien gibt es für Freunde, die hier neu sind.",
    "reason.below-minimum": "Die Bestellung lag unter dem Mindestwert.",
    "reason.not-eligible": "Das Angebot gilt nicht für diese Bestellung.",
    "reason.cap-reached": "Du hast alle Prämien, die eine Person hier bekommen kann.",
    "reason.budget-exhausted": "Alle Prämien dieses Programms sind vergeben.",
    "reason.program-ended": "Das Programm war bei der Bestellung schon beendet.",
    "reason.tax-form-needed": "Vor der Auszahlung fehlt noch ein Steuerformular.",
    "reason.expired": "Die Zeit zum Einlösen ist vorbei.",
    "reason.unconfirmed": "Der Shop muss die Bestellung noch bestätigen.",
  },
  {
    formal: {
      "use.automatic": "Wird automatisch von Ihrer nächsten Bestellung abgezogen.",
      "use.code": "Geben Sie Ihren Code an der Kasse ein.",
      "use.code.named": "Geben Sie {code} an der Kasse ein.",
      "use.link": "Einlösen über den Link, den Sie bekommen haben.",
      "use.choose": "Sie entscheiden, wofür Sie es einlösen.",
      "use.contact": "Das klären wir direkt mit Ihnen.",
      "reason.hold": "Die Bestellung ist bestätigt. Die Prämie gehört Ihnen, sobald keine Rückgabe mehr möglich ist.",
      "reason.review": "Die Bestellung wird geprüft. Sie müssen nichts tun.",
      "reason.self-referral": "Prämien gibt es, wenn Sie andere einladen.",
      "reason.cap-reached": "Sie haben alle Prämien, die eine Person hier bekommen kann.",
    },
  },
);
