import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "دوستوں کو دعوت دیں",
  "prompt.close": "بند کریں",
  "prompt.invite": "دعوت",
  "prompt.rewards": "انعامات",
});
