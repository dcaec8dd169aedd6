import type { CheckedProgram } from "./checked-program.js";
import { isRecord } from "./read-shape.js";

/** Finds where in the document an entry stands: a checked list has only the good ones, and no two with one key. */
export function entryIndex(document: unknown, list: "boosts" | "segments" | "experiments", key: string): number {
  const entries = isRecord(document) ? document[list] : undefined;
  return Array.isArray(entries) ? entries.findIndex((one) => isRecord(one) && one.key === key) : -1;
}

/** Everything that may lie over a document, and where it stands in it. */
export function overlaysOf(document: unknown, { boosts = [], segments = [], experiments = [] }: CheckedProgram) {
  const sets = [
    ...boosts.map(({ key, set }) => ({ set, path: `boosts[${entryIndex(document, "boosts", key)}].set` })),
    ...segments.map(({ key, set }) => ({ set, path: `segments[${entryIndex(document, "segments", key)}].set` })),
  ];
  const variants = experiments.flatMap(({ key, variants }) =>
    variants.map((set, variant) => ({
      set,
      path: `experiments[${entryIndex(document, "experiments", key)}].variants[${variant}]`,
    })),
  );
  return [...sets, ...variants];
}
