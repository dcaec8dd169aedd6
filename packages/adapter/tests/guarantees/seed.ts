/** What a run's chance depends on: printed, and set with `OFFSHOOT_SEED` to see the same run again. */
export const SEED = Number(process.env.OFFSHOOT_SEED ?? Math.floor(Math.random() * 2 ** 32)) >>> 0;

console.info(`OFFSHOOT_SEED=${SEED}`);

/** Whether the run may take its time: `OFFSHOOT_LONG=1`. */
export const IS_LONG = process.env.OFFSHOOT_LONG === "1";

/**
 * Creates a source of chance that the seed alone decides: 0 ≤ n < 1. Mulberry32, which is small and good enough for faults.
 *
 * @param stream Tells apart what must not depend on how often something else asks.
 */
export function createChance(stream = 0): () => number {
  let state = (SEED + stream * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
