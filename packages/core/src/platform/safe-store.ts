import type { KeyValueStore } from "./platform.js";

/** Runs something that a browser may forbid; `null` when it does. */
export function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/**
 * Wraps a web storage that may be blocked (reading the property throws), full or torn away in the middle.
 *
 * @param open Reaches for the storage; called at each use, because a page can lose it.
 */
export function createSafeStore(open: () => Storage): KeyValueStore {
  return {
    read: (key) => attempt(() => open().getItem(key)),
    write: (key, value) => attempt(() => open().setItem(key, value)) !== null,
    keys: () => attempt(() => Object.keys(open())) ?? [],
    remove: (key) => void attempt(() => open().removeItem(key)),
  };
}
