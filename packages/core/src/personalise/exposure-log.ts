import type { KeyValueStore } from "../platform/platform.js";

/** A variant that somebody has seen. */
export interface Exposure {
  readonly experiment: string;
  readonly variant: number;
}

/** Which variants this visitor has seen and been reported of. */
export interface ExposureLog {
  /** The variant that was seen last, of each experiment. */
  assigned(store: KeyValueStore | null): Readonly<Record<string, number>>;
  /** Writes down what is new, and gives it; nothing while nothing may be remembered. */
  add(store: KeyValueStore | null, seen: readonly Exposure[]): readonly Exposure[];
}

/** More than this was not written here. */
const MAX_LENGTH = 10_000;

const ENTRY = /^([a-z0-9][a-z0-9-]{0,39})\.(\d{1,3})$/;

/**
 * Makes the log, kept as `experiment.variant*experiment.variant…` in the order in which they were first seen. What is not in
 * the document any more is forgotten, and what is no entry is nobody's.
 *
 * @param key Under which it is stored.
 * @param experiments Keys of those that the document has.
 */
export function createExposureLog(key: string, experiments: readonly string[]): ExposureLog {
  /** Stands in where the store keeps nothing. */
  let written: readonly string[] = [];
  const read = (store: KeyValueStore | null): readonly string[] => {
    // Who is not to be remembered is somebody else when they are.
    if (!store) written = [];
    const stored = store?.read(key)?.slice(0, MAX_LENGTH).split("*") ?? [];
    const known = stored.filter((entry) => experiments.includes(ENTRY.exec(entry)?.[1] ?? ""));
    return [...new Set([...known, ...written])];
  };
  return {
    assigned: (store) =>
      Object.fromEntries(read(store).map((entry) => [entry.split(".")[0], Number(entry.split(".")[1])])),
    add(store, seen) {
      const known = read(store);
      const news = store ? seen.filter(({ experiment, variant }) => !known.includes(`${experiment}.${variant}`)) : [];
      if (news.length > 0) {
        written = [...known, ...news.map(({ experiment, variant }) => `${experiment}.${variant}`)];
        store?.write(key, written.join("*"));
      }
      return news;
    },
  };
}
