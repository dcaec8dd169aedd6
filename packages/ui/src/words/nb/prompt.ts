import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Inviter en venn",
  "prompt.close": "Lukk",
  "prompt.invite": "Inviter",
  "prompt.rewards": "Belønninger",
});
