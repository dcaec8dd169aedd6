import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Korean words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "친구 초대하기",
  "prompt.close": "닫기",
  "prompt.invite": "초대",
  "prompt.rewards": "리워드",
});
