import { promptWords } from "../en/prompt.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the dialog that holds the cards. */
export const words = packWords(promptWords, {
  "prompt.label": "دعوة الأصدقاء",
  "prompt.close": "إغلاق",
  "prompt.invite": "دعوة",
  "prompt.rewards": "المكافآت",
});
