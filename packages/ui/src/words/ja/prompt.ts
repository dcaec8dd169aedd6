import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "お友だちを招待",
  "prompt.close": "閉じる",
  "prompt.invite": "招待",
  "prompt.rewards": "特典",
});
