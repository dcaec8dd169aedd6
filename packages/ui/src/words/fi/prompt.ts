import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Kutsu ystävä",
  "prompt.close": "Sulje",
  "prompt.invite": "Kutsu",
  "prompt.rewards": "Palkkiot",
});
