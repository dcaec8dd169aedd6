/** English words of a program that is tried out. */
export const testWords = {
  "test.ribbon": "Test",
} as const;
