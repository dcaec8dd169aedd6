import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Russian words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "Пригласить друзей",
  "prompt.close": "Закрыть",
  "prompt.invite": "Пригласить",
  "prompt.rewards": "Бонусы",
});
