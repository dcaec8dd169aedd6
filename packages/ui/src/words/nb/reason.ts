import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "Trekkes automatisk fra ved neste kjøp.",
  "use.code": "Skriv inn koden din i kassen.",
  "use.code.named": "Skriv inn {code} i kassen.",
  "use.link": "Bruk den via lenken du har fått.",
  "use.choose": "Du velger hva du bruker den til.",
  "use.contact": "Denne avtaler vi direkte med deg.",
  "reason.hold": "Kjøpet er bekreftet. Belønningen er din når returfristen har gått ut.",
  "reason.review": "Kjøpet blir sjekket. Du trenger ikke gjøre noe.",
  "reason.order-not-completed": "Kjøpet ble ikke fullført.",
  "reason.self-referral": "Du får belønning for å invitere andre.",
  "reason.duplicate": "Bare det første kjøpet teller.",
  "reason.not-new-customer": "Du får belønning for venner som er nye her.",
  "reason.below-minimum": "Kjøpet var under minstebeløpet.",
  "reason.not-eligible": "Tilbudet gjelder ikke for dette kjøpet.",
  "reason.cap-reached": "Du har fått alle belønningene én person kan få her.",
  "reason.budget-exhausted": "Alle belønningene i programmet er delt ut.",
  "reason.program-ended": "Programmet var avsluttet da kjøpet ble gjort.",
  "reason.tax-form-needed": "Et skatteskjema må være på plass før utbetaling.",
  "reason.expired": "Fristen for å bruke den har gått ut.",
  "reason.unconfirmed": "Butikken har ikke bekreftet kjøpet ennå.",
});
