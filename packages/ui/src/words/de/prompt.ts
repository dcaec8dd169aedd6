import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** German words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Freunde einladen",
  "prompt.close": "Schließen",
  "prompt.invite": "Einladen",
  "prompt.rewards": "Prämien",
});
