import { fnv1a } from "../identity/fnv1a.js";

/**
 * Says where an id falls among all ids: the same seed and id give the same number everywhere and for ever.
 *
 * Hashed twice, because one pass of FNV-1a spreads similar ids badly; GrowthBook's hash version 2, so that assignments agree
 * with its SDKs.
 *
 * @param seed Tells experiments apart: somebody low in one is anywhere in the next.
 * @returns From 0, below 1, in steps of 0.0001.
 * @see https://docs.growthbook.io/lib/build-your-own
 */
export function bucket(seed: string, id: string): number {
  return (fnv1a(`${fnv1a(seed + id)}`) % 10_000) / 10_000;
}
