import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Czech words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Pozvat přátele",
  "prompt.close": "Zavřít",
  "prompt.invite": "Pozvat",
  "prompt.rewards": "Odměny",
});
