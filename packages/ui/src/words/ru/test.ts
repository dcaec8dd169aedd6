import { testWords } from "../en/test.js";
import { packWords } from "../pack-words.js";

/** Russian words of a program that is tried out. */
export const words = packWords(testWords, {
  "test.ribbon": "Тест",
});
