/** Puts a count before a noun: `1 event`, `2 events`. */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
