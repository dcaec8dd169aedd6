import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Czech words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Kód z pozvánky",
    "code.apply": "Použít",
    "code.busy": "Ověřujeme…",
    "code.change": "Změnit",
    "code.coupon": "Zadej {coupon} jako slevový kód.",
    "code.use": "Využít hned",
    "code.unverified": "Kód máme uložený a ověříme ho s tvou objednávkou.",
    "code.empty": "Zadej kód z pozvánky.",
    "code.unknown": "Tenhle kód tu neznáme. Zkontroluj, jestli v něm není překlep.",
    "code.ended": "Tenhle kód už neplatí. Objednat můžeš i bez něj.",
    "code.own": "Tohle je tvůj vlastní kód. Počítá se, když ho použije někdo jiný.",
    "code.not-eligible": "Tenhle kód pro tebe neplatí. Objednat můžeš i bez něj.",
  },
  {
    formal: {
      "code.coupon": "Zadejte {coupon} jako slevový kód.",
      "code.unverified": "Kód máme uložený a ověříme ho s vaší objednávkou.",
      "code.empty": "Zadejte kód z pozvánky.",
      "code.unknown": "Tento kód tu neznáme. Zkontrolujte, jestli v něm není překlep.",
      "code.ended": "Tento kód už neplatí. Objednat můžete i bez něj.",
      "code.own": "Toto je váš vlastní kód. Počítá se, když ho použije někdo jiný.",
      "code.not-eligible": "Tento kód pro vás neplatí. Objednat můžete i bez něj.",
    },
  },
);
