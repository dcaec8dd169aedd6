import { testWords } from "../en/test.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of a program that is tried out. */
export const words = packWords(testWords, {
  "test.ribbon": "測試",
});
