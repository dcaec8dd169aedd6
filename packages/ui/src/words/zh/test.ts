import { testWords } from "../en/test.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of a program that is tried out. */
export const words = packWords(testWords, {
  "test.ribbon": "测试",
});
