import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Dutch words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Wordt vanzelf van je volgende bestelling afgetrokken.",
    "use.code": "Vul je code in bij het afrekenen.",
    "use.code.named": "Vul {code} in bij het afrekenen.",
    "use.link": "Gebruik hem via de link die je hebt gekregen.",
    "use.choose": "Je kiest zelf waarvoor je hem gebruikt.",
    "use.contact": "Dit regelen we persoonlijk met je.",
    "reason.hold": "De bestelling is bevestigd. De beloning is van jou zodra de retourtermijn voorbij is.",
    "reason.review": "De bestelling wordt gecontroleerd. Je hoeft niets te doen.",
    "reason.order-not-completed": "De bestelling is niet afgerond.",
    "reason.self-referral": "Beloningen zijn er voor het uitnodigen van anderen.",
    "reason.duplicate": "Alleen de eerste bestelling telt mee.",
    "reason.not-new-customer": "Beloningen zijn er voor vrienden die hier nieuw zijn.",
    "reason.below-minimum": "De bestelling was lager dan het minimumbedrag.",
    "reason.not-eligible": "De aanbieding geldt niet voor deze bestelling.",
    "reason.cap-reached": "Je hebt alle beloningen verdiend die één persoon hier kan krijgen.",
    "reason.budget-exhausted": "Alle beloningen van dit programma zijn uitgedeeld.",
    "reason.program-ended": "Het programma was al afgelopen toen de bestelling werd geplaatst.",
    "reason.tax-form-needed": "Voor de uitbetaling is nog een belastingformulier nodig.",
    "reason.expired": "De tijd om hem te gebruiken is voorbij.",
    "reason.unconfirmed": "De winkel moet de bestelling nog bevestigen.",
  },
  {
    formal: {
      "use.automatic": "Wordt vanzelf van uw volgende bestelling afgetrokken.",
      "use.code": "Vul uw code in bij het afrekenen.",
      "use.link": "Gebruik hem via de link die u hebt gekregen.",
      "use.choose": "U kiest zelf waarvoor u hem gebruikt.",
      "use.contact": "Dit regelen we persoonlijk met u.",
      "reason.hold": "De bestelling is bevestigd. De beloning is van u zodra de retourtermijn voorbij is.",
      "reason.review": "De bestelling wordt gecontroleerd. U hoeft niets te doen.",
      "reason.cap-reached": "U hebt alle beloningen verdiend die één persoon hier kan krijgen.",
    },
  },
);
