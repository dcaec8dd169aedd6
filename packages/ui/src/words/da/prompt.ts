import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Danish words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Inviter dine venner",
  "prompt.close": "Luk",
  "prompt.invite": "Inviter",
  "prompt.rewards": "Belønninger",
});
