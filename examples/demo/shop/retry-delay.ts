const FIRST_MS = 500;
const LONGEST_MS = 10_000;

/** Tells how long to wait after the n-th failed try, in milliseconds: 500, doubling, never more than 10,000. */
export function retryDelay(tries: number): number {
  return Math.min(FIRST_MS * 2 ** Math.max(tries - 1, 0), LONGEST_MS);
}
