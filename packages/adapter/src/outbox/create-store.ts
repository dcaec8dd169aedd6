import { promisifyRequest, type UseStore } from "idb-keyval";

/** Name of the one object store in the database. */
const STORE_NAME = "events";

/** Milliseconds after which a database that says nothing counts as broken. */
const DATABASE_TIMEOUT_MS = 1000;

/**
 * Waits for a database no longer than is good.
 *
 * @throws Error when it has not answered by then; what was asked for may still happen.
 */
export function withTimeout<T>(work: T | PromiseLike<T>, timeoutMs = DATABASE_TIMEOUT_MS): Promise<T> {
  const timeout = new Promise<never>((_, reject) => setTimeout(reject, timeoutMs, new Error("IndexedDB hangs")));
  return Promise.race([work, timeout]);
}

/**
 * Creates the custom store that idb-keyval works on: opened at its first use and kept open, and opened again after the browser has closed
 * it.
 *
 * The connection stays warm on purpose: a write that begins with a cold open is lost when the page navigates in the same task.
 *
 * @param mayCreate Whether a writer may create the database that is not there; asked when the browser is about to. Readers never do.
 */
export function createStore(name: string, mayCreate: () => boolean): UseStore {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  async function open(mode: IDBTransactionMode): Promise<IDBDatabase> {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      if (mode === "readwrite" && mayCreate()) request.result.createObjectStore(STORE_NAME, { autoIncrement: true });
      // A reader, or a writer whom a purge has overtaken; an aborted upgrade leaves no database behind.
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
  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    opening ??= open(mode);
    opening.catch(forget);
    return (await opening).transaction(STORE_NAME, mode);
  }
  return (mode, callback) =>
    begin(mode)
      .catch(() => {
        // A closing connection refuses new transactions before it says that it has closed.
        forget();
        return begin(mode);
      })
      .then((transaction) => callback(transaction.objectStore(STORE_NAME)));
}

/** Deletes the database; the open connections of other tabs give way. */
export async function deleteDatabase(name: string): Promise<unknown> {
  return withTimeout(promisifyRequest(indexedDB.deleteDatabase(name)));
}
