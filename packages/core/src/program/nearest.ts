/** Counts the single-letter edits between two words, two letters that have changed places being one (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1)];
      rows[i]?.push(Math.min(...edits, isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return at(a.length, b.length);
}

/**
 * Finds the known word nearest to another.
 *
 * @param most The most single-letter edits. @default a third of the word, at most 3, in any case of letters
 */
export function nearest(word: string, known: readonly string[], most?: number): string | undefined {
  // What is far too long is near to nothing, and not worth the time.
  if (word.length > 200) return undefined;
  const limit = most ?? Math.min(3, Math.ceil(word.length / 3), word.length - 1);
  const same = (text: string) => (most === undefined ? text.toLowerCase() : text);
  const scored = known.map((one) => ({ one, edits: distance(same(word), same(one)) }));
  return scored.filter(({ edits }) => edits <= limit).sort((a, b) => a.edits - b.edits)[0]?.one;
}
