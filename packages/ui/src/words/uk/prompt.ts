import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Запросити друзів",
  "prompt.close": "Закрити",
  "prompt.invite": "Запросити",
  "prompt.rewards": "Бонуси",
});
