import { promisifyRequest } from "idb-keyval";
import { attempt } from "../attempt.js";
import { createStore } from "./create-store.js";
import { type Entry, readEntry } from "./entry.js";

/** The part of the queue that survives: one IndexedDB entry per event, shared by all tabs of the site. */
export interface Shelf {
  /** Resolves when the entries are committed: from then on they survive the death of the browser. */
  put(entries: readonly Entry[]): Promise<unknown>;
  all(): Promise<readonly Entry[]>;
  drop(entries: readonly Entry[]): Promise<unknown>;
}

/**
 * Creates the shelf in the database of that name; opens it at its first use.
 *
 * @param mayCreate Whether a database that is not there may be created now.
 */
export function createShelf(name: string, mayCreate: () => boolean): Shelf {
  const store = createStore(name, mayCreate);
  const change = (run: (events: IDBObjectStore) => void) =>
    store("readwrite", (events) => {
      run(events);
      return promisifyRequest(events.transaction);
    });
  return {
    put: (entries) =>
      change((events) => {
        for (const { id, order, body } of entries) events.put([order, body], id);
      }),
    all: async () => {
      const values: unknown[] = await store("readonly", (events) => promisifyRequest(events.getAll()));
      return values.flatMap(
        (value) => attempt(() => readEntry((value as [number, string])[1], (value as [number])[0])) ?? [],
      );
    },
    drop: (entries) =>
      change((events) => {
        for (const { id } of entries) events.delete(id);
      }),
  };
}
