import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "הזמנת חברים",
  "prompt.close": "סגירה",
  "prompt.invite": "הזמנה",
  "prompt.rewards": "הטבות",
});
