import { JOURNAL_PREFIX } from "@offshoot/adapter/journal";
import type { Platform } from "@offshoot/core";
import { listCalls } from "../script/rest/written-calls.js";

/** Most events that are read out of a database; the rest is only counted. */
const MOST_READ = 500;

/** An event that waits. */
export interface Waiting {
  readonly id: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What can be seen of a queue from outside of it. */
export interface OutboxState {
  /** In local storage: accepted, and not in the database yet. */
  readonly journaled: readonly Waiting[];
  /** How many reports the script tag has written down and no event has been made of. */
  readonly calls: number;
  /** In the database, oldest first, the first few hundred. */
  readonly stored: readonly Waiting[];
  /** How many the database holds. */
  readonly storedCount: number;
  /** Whether there is a database. */
  readonly hasDatabase: boolean;
  /** Milliseconds for which the backend wants to be left alone; 0 when it does not. */
  readonly pauseMs: number;
  /** Whether a tab sends at this moment; `null` where the browser has no Web Locks. */
  readonly isSending: boolean | null;
  /** Queues of adapters with a name of their own. */
  readonly others: readonly string[];
}

function readWaiting(body: unknown): readonly Waiting[] {
  try {
    const { id, type, at } = JSON.parse(`${body}`);
    return id && type ? [{ id: `${id}`, type: `${type}`, at: Date.parse(at) }] : [];
  } catch {
    return [];
  }
}

function readPause(note: string | null): number {
  try {
    const { notBefore, delay } = JSON.parse(note ?? "");
    return Math.max(0, Math.min(notBefore - Date.now(), delay));
  } catch {
    return 0;
  }
}

const promised = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });

/** Looks into a database that is there; one that has gone meanwhile is not made anew. */
async function readDatabase(name: string): Promise<{ readonly bodies: readonly unknown[]; readonly total: number }> {
  const request = indexedDB.open(name);
  request.addEventListener("upgradeneeded", () => request.transaction?.abort());
  const database = await promised(request);
  // Whoever deletes it does not wait for somebody who only looks.
  database.addEventListener("versionchange", () => database.close());
  try {
    const events = database.transaction("events", "readonly").objectStore("events");
    const [bodies, total] = await Promise.all([promised(events.getAll(null, MOST_READ)), promised(events.count())]);
    return { bodies, total };
  } finally {
    database.close();
  }
}

async function readLock(name: string): Promise<boolean | null> {
  if (!navigator.locks) return null;
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}

/** Looks at the queue of a program, from outside and without changing it: journal, database, pause and lock. */
export async function readOutbox(program: string, { local, databases }: Platform): Promise<OutboxState> {
  const prefix = `${JOURNAL_PREFIX}${program}.`;
  const names = await databases();
  const hasDatabase = names.includes(prefix);
  const empty = { bodies: [], total: 0 };
  const [{ bodies, total }, isSending] = await Promise.all([
    hasDatabase ? readDatabase(prefix).catch(() => empty) : empty,
    readLock(prefix).catch(() => null),
  ]);
  const journal = local.keys().filter((key) => key.startsWith(prefix));
  return {
    journaled: journal.flatMap((key) => readWaiting(local.read(key))),
    calls: listCalls().length,
    stored: bodies.flatMap(readWaiting),
    storedCount: total,
    hasDatabase,
    pauseMs: readPause(local.read(`${prefix}pause`)),
    isSending,
    others: names.filter((name) => name.startsWith(`${JOURNAL_PREFIX}${program}@`)),
  };
}
