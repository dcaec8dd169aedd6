import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Nodig vrienden uit",
  "prompt.close": "Sluiten",
  "prompt.invite": "Uitnodigen",
  "prompt.rewards": "Beloningen",
});
