import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Bjud in en vän",
  "prompt.close": "Stäng",
  "prompt.invite": "Bjud in",
  "prompt.rewards": "Belöningar",
});
