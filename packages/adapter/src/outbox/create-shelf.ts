import { promisifyRequest } from "idb-keyval";
import { attempt } from "../attempt.js";
import { createStore, withTimeout } from "./create-store.js";
import { type Entry, readEntry } from "./entry.js";

/** Milliseconds that reading a long backlog may take on a slow phone. */
const READING_TIMEOUT_MS = 5000;

/** The part of the queue that survives: one IndexedDB entry per event, shared by all tabs of the site. */
export interface Shelf {
  /**
   * Resolves when the entries are committed: from then on they survive the death of the browser. It may never come to that.
   *
   * @returns the order that each of them got.
   */
  put(entries: readonly Entry[]): Promise<readonly number[]>;
  /** Reads everything, in order. */
  all(): Promise<readonly Entry[]>;
  drop(entries: readonly Pick<Entry, "order">[]): Promise<unknown>;
  clear(): Promise<unknown>;
}

/**
 * Creates the shelf in the database of that name; opens it at its first use.
 *
 * @param mayCreate Whether a database that is not there may be created now.
 */
export function createShelf(name: string, mayCreate: () => boolean): Shelf {
  const store = createStore(name, mayCreate);
  const change = <T>(run: (events: IDBObjectStore) => T) =>
    store("readwrite", async (events) => {
      const result = run(events);
      await promisifyRequest(events.transaction);
      return result;
    });
  return {
    async put(entries) {
      const requests = await change((events) => entries.map(({ body }) => events.add(body)));
      return requests.map(({ result }) => result as number);
    },
    async all() {
      const reading = store("readonly", (events) =>
        Promise.all([promisifyRequest(events.getAllKeys()), promisifyRequest(events.getAll())]),
      );
      const [keys, bodies] = await withTimeout(reading, READING_TIMEOUT_MS);
      return bodies.flatMap((body, index) => attempt(() => readEntry(body, keys[index] as number)) ?? []);
    },
    drop: (entries) =>
      withTimeout(
        change((events) => {
          for (const { order } of entries) events.delete(order);
        }),
      ),
    clear: () => withTimeout(change((events) => events.clear())),
  };
}
