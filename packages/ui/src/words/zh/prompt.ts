import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "邀请朋友",
  "prompt.close": "关闭",
  "prompt.invite": "邀请",
  "prompt.rewards": "奖励",
});
