import { fnv1a } from "../identity/fnv1a.js";
import { bucket } from "./bucket.js";

/** How the visitors are divided among the variants of an experiment. */
export interface Split {
  /** How many variants there are, the control included; fewer than two are no experiment. */
  readonly count: number;
  /** What is hashed together with the id. */
  readonly seed: string;
  /** Share of each variant, 1 in all. @default equal shares, also where the list does not fit */
  readonly weights?: readonly number[] | undefined;
  /** Share of the visitors who take part, 0 to 1. @default 1 */
  readonly coverage?: number | undefined;
  /** Its name, and the part of everybody that it takes, `[start, end)`: experiments that share nobody. @default everybody */
  readonly namespace?: readonly [name: string, start: number, end: number] | undefined;
}

/**
 * Divides the line from 0 to 1 among the variants, `[low, high)`; with less than full coverage gaps remain, so that more
 * coverage later moves nobody to another variant.
 *
 * @see https://docs.growthbook.io/lib/build-your-own
 */
export function bucketRanges({ count, weights = [], coverage = 1 }: Split): readonly (readonly [number, number])[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const isFit = weights.length === count && sum >= 0.99 && sum <= 1.01;
  const part = Math.min(Math.max(coverage, 0), 1);
  let next = 0;
  return (isFit ? weights : Array<number>(count).fill(1 / count)).map((weight) => {
    const low = next;
    next += weight;
    return [low, low + part * weight];
  });
}

/** Why somebody is in no variant. */
export type LeftOut = "variants" | "seen" | "nobody" | "namespace" | "coverage";

/**
 * Chooses the variant for an id, as GrowthBook's SDKs do.
 *
 * @param id Who it is for; nobody is in no variant.
 * @param given The variant that was given before: it holds while it exists.
 */
export function chooseVariant(split: Split, id: string | undefined, given?: number): number | LeftOut {
  const { count, seed, namespace } = split;
  if (count < 2) return "variants";
  if (given !== undefined && Number.isInteger(given) && given >= 0 && given < count) return given;
  if (!id) return "nobody";
  if (namespace) {
    const [name, start, end] = namespace;
    // Namespaces are older than version 2 of the hash, and stay with the first.
    const at = (fnv1a(`${id}__${name}`) % 1000) / 1000;
    if (at < start || at >= end) return "namespace";
  }
  const at = bucket(seed, id);
  const found = bucketRanges(split).findIndex(([low, high]) => at >= low && at < high);
  return found < 0 ? "coverage" : found;
}
