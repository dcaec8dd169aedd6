import type { Receipt, ReferralEvent } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { ResolvedHttpOptions } from "../http-options.js";
import { journalKey } from "../journal.js";
import { createShelf } from "./create-shelf.js";
import { type Entry, readEntry, UNSTORED } from "./entry.js";
import { listKeys, localStore } from "./local-store.js";
import { letGo, listCopies, listWaiting, takeIn, takeOver } from "./outbox-state.js";
import type { Queue } from "./queue.js";
import { readJournal } from "./read-journal.js";
import { withTimeout } from "./with-timeout.js";

/** Keeps what is accepted: in the journal at once, in the database a task later. */
export interface Keeper {
  /** Takes one event in; it is in the journal before the current task ends. @returns whether there was room. */
  take(event: ReferralEvent, body: string): boolean;
  /** Brings what was taken in into the queue; reading and measuring it is not for the task in which it was taken. */
  settle(): void;
  /**
   * Commits whatever is not committed yet. Never rejects.
   *
   * @param withJournals Whether the journals of other pages are taken in again; the first time they always are.
   * @returns how well all of it is kept.
   */
  keep(withJournals?: boolean): Promise<Exclude<Receipt["durability"], "dropped">>;
  /** Takes over what all tabs have committed. Never rejects. */
  refresh(): Promise<void>;
  /** Lets go what nobody has to care for any more. Never rejects. */
  drop(entries: readonly Entry[]): Promise<void>;
  /** Forgets everything that this tab has. */
  forgetAll(): void;
  /** Erases everything, for all tabs. */
  purge(): Promise<void>;
}

/** Creates the keeper of one outbox. */
export function createKeeper(
  queue: Queue,
  { prefix, suffix, purgeKey, format, isDurable, backlog, tell }: ResolvedHttpOptions,
): Keeper {
  const shelf = createShelf(prefix, isDurable, () => queue.waiting.size > 0);
  const bodies: string[] = [];
  /** Ids of what is on its way to the database. */
  const pending = new Set<string>();
  /** Whether the journals of other pages are still to be taken in. */
  let isWhole = true;
  let isTold = !isDurable;
  let last: ReturnType<Keeper["keep"]> = Promise.resolve("memory");
  let next: ReturnType<Keeper["keep"]> | undefined;

  function settle(): void {
    const added = bodies.splice(0).flatMap((body) => readEntry(body) ?? []);
    // An event that is here already keeps its bytes and its place; the script tag writes down what this backend may have no use for.
    const isNews = ({ id, event }: Entry) => !queue.waiting.has(id) && attempt(() => format.wants?.(event)) !== false;
    queue.waiting = takeIn(queue.waiting, added.filter(isNews));
  }

  function erase(entries: Iterable<Entry>): void {
    for (const { event } of entries) localStore.remove(journalKey(event, suffix));
  }

  async function commit(): ReturnType<Keeper["keep"]> {
    next = undefined;
    const began = queue.epoch;
    // What an earlier page had no time to commit comes before what happens on this one.
    if (isWhole) bodies.unshift(...readJournal(prefix));
    isWhole = false;
    settle();
    const entries = listWaiting(queue.waiting, ({ id, order }) => order === UNSTORED && !pending.has(id));
    if (entries.length === 0) return pending.size > 0 ? "memory" : "durable";
    try {
      // A slow database is not waited for, and still has its way: each event is stored once.
      await withTimeout(store(entries));
      return "durable";
    } catch (cause) {
      // After a purge there is nothing to keep.
      if (!isTold && began === queue.epoch) tell({ cause });
      isTold = true;
      return "memory";
    }
  }

  async function store(entries: readonly Entry[]): Promise<void> {
    for (const { id } of entries) pending.add(id);
    try {
      const orders = await shelf.put(entries);
      const stored = entries.map((entry, index) => ({ ...entry, order: orders[index] as number }));
      const isWaiting = ({ id }: Entry) => queue.waiting.has(id);
      queue.waiting = takeIn(queue.waiting, stored.filter(isWaiting));
      erase(stored);
      // Delivered, or purged by any tab, before this write was done.
      const gone = stored.filter((entry) => !isWaiting(entry));
      if (gone.length > 0) await shelf.drop(gone).catch(() => {});
    } finally {
      for (const { id } of entries) pending.delete(id);
    }
  }

  function forgetAll(): void {
    queue.epoch += 1;
    // The tab that purges may not see yet what this one has just written.
    settle();
    erase(queue.waiting.values());
    queue.waiting = new Map();
    queue.isOpen = false;
  }

  return {
    take(event, body) {
      if (queue.waiting.size + bodies.length >= backlog) return false;
      if (isDurable) localStore.write(journalKey(event, suffix), body);
      bodies.push(body);
      return true;
    },
    settle,
    keep(withJournals) {
      isWhole ||= !!withJournals;
      // One after the other, so that each event is stored once; and one for all that came meanwhile, lest a slow database holds up receipts.
      next ??= last.then(commit);
      last = next;
      return next;
    },
    async refresh() {
      // A database that was purged is not opened again: WebKit keeps the name of one whose creation was taken back.
      if (!queue.isOpen) return;
      const began = queue.epoch;
      const before = queue.waiting;
      // A database that cannot be read must not keep what is in memory from being sent.
      const stored = await shelf.all().catch(() => null);
      if (!stored || began !== queue.epoch) return;
      queue.waiting = takeOver(queue.waiting, stored, before);
      // Else each of them would be sent by itself, one after the other.
      const copies = listCopies(stored);
      if (copies.length > 0) await shelf.drop(copies).catch(() => {});
    },
    async drop(entries) {
      queue.waiting = letGo(queue.waiting, entries);
      erase(entries);
      // What cannot be deleted is sent again, and the backend knows it by its id.
      await shelf.drop(entries).catch(() => {});
    },
    forgetAll,
    async purge() {
      forgetAll();
      for (const key of listKeys(prefix)) localStore.remove(key);
      // Writing tells every other tab; removing leaves nothing behind.
      localStore.write(purgeKey, "1");
      localStore.remove(purgeKey);
      await shelf.remove().catch(() => {});
    },
  };
}
