import { testWords } from "../en/test.js";
import { packWords } from "../pack-words.js";

/** Czech words of a program that is tried out. */
export const words = packWords(testWords, {
  "test.ribbon": "Test",
});
