import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Convidar amigos",
  "prompt.close": "Fechar",
  "prompt.invite": "Convidar",
  "prompt.rewards": "Recompensas",
});
