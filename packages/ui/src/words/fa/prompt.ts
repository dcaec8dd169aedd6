import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Persian words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "دعوت از دوستان",
  "prompt.close": "بستن",
  "prompt.invite": "دعوت",
  "prompt.rewards": "پاداش\u200cها",
});
