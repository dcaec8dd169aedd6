import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Czech words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} z {most}",
    "steps.how": "Jak to funguje",
    "steps.send": "Pošli odkaz přátelům.",
    "steps.friend.off": "Objednají přes něj a dostanou slevu {reward}.",
    "steps.friend.amount": "Objednají přes něj a dostanou {reward}.",
    "steps.friend.label": "Objednají přes něj a dostanou: {reward}",
    "steps.friend.share": "Z každé objednávky přes něj dostanou {reward}.",
    "steps.friend.none": "Přátelé přes něj objednají.",
    "steps.hold.one": "Odměnu můžeš využít po {days} dni od objednávky, aby zbyl čas na vrácení.",
    "steps.hold.other": "Odměnu můžeš využít po {days} dnech od objednávky, aby zbyl čas na vrácení.",
    "rules.new": "Jen pro nové zákazníky.",
    "rules.minimum": "Pro objednávky od {amount}.",
    "rules.countries": "Země: {countries}.",
    "rules.age": "Pro přátele od {age} let.",
    "rules.cap.one": "Odměnu můžeš získat nejvýš {count}krát.",
    "rules.cap.other": "Odměnu můžeš získat nejvýš {count}krát.",
    "rules.expires.one": "Dostupná odměna platí {days} den.",
    "rules.expires.other": "Dostupná odměna platí {days} dní.",
  },
  {
    plurals: {
      "steps.hold.few": "Odměnu můžeš využít po {days} dnech od objednávky, aby zbyl čas na vrácení.",
      "steps.hold.many": "Odměnu můžeš využít po {days} dne od objednávky, aby zbyl čas na vrácení.",
      "rules.cap.few": "Odměnu můžeš získat nejvýš {count}krát.",
      "rules.cap.many": "Odměnu můžeš získat nejvýš {count}krát.",
      "rules.expires.few": "Dostupná odměna platí {days} dny.",
      "rules.expires.many": "Dostupná odměna platí {days} dne.",
    },
    formal: {
      "steps.send": "Pošlete odkaz přátelům.",
      "steps.hold.one": "Odměnu můžete využít po {days} dni od objednávky, aby zbyl čas na vrácení.",
      "steps.hold.few": "Odměnu můžete využít po {days} dnech od objednávky, aby zbyl čas na vrácení.",
      "steps.hold.many": "Odměnu můžete využít po {days} dne od objednávky, aby zbyl čas na vrácení.",
      "steps.hold.other": "Odměnu můžete využít po {days} dnech od objednávky, aby zbyl čas na vrácení.",
      "rules.cap.one": "Odměnu můžete získat nejvýš {count}krát.",
      "rules.cap.few": "Odměnu můžete získat nejvýš {count}krát.",
      "rules.cap.many": "Odměnu můžete získat nejvýš {count}krát.",
      "rules.cap.other": "Odměnu můžete získat nejvýš {count}krát.",
    },
  },
);
