import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** French words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Inviter des proches",
  "prompt.close": "Fermer",
  "prompt.invite": "Inviter",
  "prompt.rewards": "Récompenses",
});
