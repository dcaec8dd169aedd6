/** A source of chance that numbers repeat: 0 ≤ n < 1. */
export type Chance = () => number;

/**
 * Creates a source of chance out of whole numbers; the same numbers give the same one, on any machine.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c mulberry32
 */
export function createChance(...seeds: readonly number[]): Chance {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) ^ (mixed >>> 15), 0x6d2b79f5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Takes a whole number from `least` to `most`, both included. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** Takes one of several by weight; the weights of all of them are 1 together. */
export function pickByWeight<T>(chance: Chance, weights: readonly (readonly [T, number])[], rest: T): T {
  let point = chance();
  for (const [value, weight] of weights) {
    point -= weight;
    if (point < 0) return value;
  }
  return rest;
}
