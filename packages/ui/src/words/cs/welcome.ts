import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Czech words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Zadej tenhle kód při objednávce.",
    "welcome.text.apply": "Použij ho na objednávku a v klidu vybírej dál.",
    "welcome.text.plain": "S první objednávkou je to tvoje.",
    "welcome.text.none": "V klidu se tu rozhlédni.",
    "welcome.seen": "{name} uvidí, že jsi s námi.",
    "welcome.other.named": "Máš otevřenou i jinou pozvánku. Dál platí ta, kterou posílá {name}.",
    "welcome.other.unnamed": "Máš otevřenou i jinou pozvánku. Dál platí tahle.",
    "welcome.field": "Tvůj kód",
    "welcome.apply": "Použít",
    "welcome.applied": "Kód jsme předali obchodu.",
    "welcome.copy": "Kopírovat",
    "welcome.copied": "Zkopírováno",
    "welcome.close": "Zavřít",
    "welcome.code-copied": "Kód je zkopírovaný.",
    "welcome.copy-failed": "Prohlížeč to nepovolil. Kód je označený, stačí ho zkopírovat.",
  },
  {
    formal: {
      "welcome.text.code": "Zadejte tento kód při objednávce.",
      "welcome.text.apply": "Použijte ho na objednávku a v klidu vybírejte dál.",
      "welcome.text.plain": "S první objednávkou je to vaše.",
      "welcome.text.none": "V klidu se tu rozhlédněte.",
      "welcome.seen": "{name} uvidí, že jste s námi.",
      "welcome.other.named": "Máte otevřenou i jinou pozvánku. Dál platí ta, kterou posílá {name}.",
      "welcome.other.unnamed": "Máte otevřenou i jinou pozvánku. Dál platí tato.",
      "welcome.field": "Váš kód",
    },
  },
);
