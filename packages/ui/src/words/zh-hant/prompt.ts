import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "邀請朋友",
  "prompt.close": "關閉",
  "prompt.invite": "邀請",
  "prompt.rewards": "獎勵",
});
