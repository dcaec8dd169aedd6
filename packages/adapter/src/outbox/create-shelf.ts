import { promisifyRequest } from "idb-keyval";
import { type Entry, readEntry } from "./entry.js";
import { withTimeout } from "./with-timeout.js";

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
  /** Empties the database and deletes it; the open connections of other tabs give way. */
  remove(): Promise<void>;
}

/**
 * Creates the shelf in the database of that name: opened at its first use and kept open, and opened again after the browser has closed
 * it.
 *
 * The connection stays warm on purpose: a write that begins with a cold open is lost when the page navigates in the same task.
 *
 * @param mayUse Whether anything may be kept at all.
 * @param mayCreate Whether a database that is not there may be created; asked when the browser is about to.
 */
export function createShelf(name: string, mayUse: boolean, mayCreate: () => boolean): Shelf {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };

  async function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      if (mayCreate()) request.result.createObjectStore("events", { autoIncrement: true });
      // Nothing to write, or a purge was faster; an aborted upgrade leaves no database behind.
      else request.transaction?.abort();
    };
    const database = await promisifyRequest(request);
    database.onclose = forget;
    // Somebody is deleting the database, and an open connection would hold that up.
    database.onversionchange = () => {
      database.close();
      forget();
    };
    return database;
  }

  async function begin(): Promise<IDBTransaction> {
    opening ??= open();
    opening.catch(forget);
    return (await opening).transaction("events", "readwrite");
  }

  /** Makes requests in one transaction and gives what they found when it is committed. */
  async function ask<T>(makeRequests: (events: IDBObjectStore) => readonly IDBRequest[]): Promise<readonly T[]> {
    if (!mayUse) throw undefined;
    const transaction = await begin().catch(() => {
      // A closing connection refuses new transactions before it says that it has closed.
      forget();
      return begin();
    });
    const requests = makeRequests(transaction.objectStore("events"));
    await promisifyRequest(transaction);
    return requests.map(({ result }) => result);
  }

  return {
    put: (entries) => ask<number>((events) => entries.map(({ body }) => events.add(body))),
    async all() {
      const reading = ask<readonly unknown[]>((events) => [events.getAll(), events.getAllKeys()]);
      const [bodies = [], orders = []] = await withTimeout(reading, READING_TIMEOUT_MS);
      return bodies.flatMap((body, index) => readEntry(body as string, orders[index] as number) ?? []);
    },
    drop: (entries) => withTimeout(ask((events) => entries.map(({ order }) => events.delete(order)))),
    async remove() {
      // A frozen tab holds up the deletion, and nothing holds up this.
      await withTimeout(ask((events) => [events.clear()])).catch(() => {});
      await withTimeout(promisifyRequest(indexedDB.deleteDatabase(name)));
    },
  };
}
