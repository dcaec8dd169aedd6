import { type Adapter, type DropReason, OffshootError, type Receipt } from "@offshoot/core";
import { attempt } from "../attempt.js";
import { JOURNAL_PREFIX, journalKey } from "../journal.js";
import type { ResolvedHttpOptions } from "../resolve-http-options.js";
import { createSender } from "../send/create-sender.js";
import { createPause } from "./create-pause.js";
import { createShelf } from "./create-shelf.js";
import { deleteDatabase, hasDatabase } from "./create-store.js";
import { type Entry, readEntry } from "./entry.js";
import { listKeys, localStore } from "./local-store.js";
import { EMPTY_OUTBOX, noteStored, takeAnswer, takeBatch, takeIn, takeOver } from "./outbox-state.js";
import { readJournal } from "./read-journal.js";
import { isPrerendering, watchPage } from "./watch-page.js";

/** A durable queue of events. */
export type Outbox = Pick<Adapter, "accept" | "flush" | "purge" | "destroy">;

type Durability = Receipt["durability"];

/** Browsers' timers count to 2^31 - 1 milliseconds; a longer wait is looked at again on the way. */
const LONGEST_TIMER_MS = 2e9;

const NO_STORAGE = "IndexedDB is blocked: events end with this page.";

/**
 * Creates the queue of one adapter; it carries out what the pure rules of `outbox-state` ask for.
 *
 * An event is in the journal at once, in the database a task later, and sent by whichever tab holds the lock.
 */
export function createOutbox(options: ResolvedHttpOptions): Outbox {
  const { program, batch: limits, onDrop, onError } = options;
  /** Names the database and the lock, and begins every key in local storage. */
  const name = JOURNAL_PREFIX + (program ? `${program}.` : "");
  const pauseKey = `${name}pause`;
  const purgeKey = `${name}purge`;
  const shelf = createShelf(name, () => isOpen);
  const send = createSender(options);
  const pause = createPause(pauseKey, options.retry);

  let state = EMPTY_OUTBOX;
  /** Accepted in this task; they are read and measured in a later one. */
  const fresh: string[] = [];
  let keeping: Promise<Durability> | undefined;
  /** Counts purges: whatever began before one must not write or send after it. */
  let epoch = 0;
  /** Whether there is something to send or to keep: before there was an event nothing is opened, since opening creates. */
  let isOpen = false;
  let isMemoryOnly = false;
  let isDestroyed = false;
  let draining: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;

  function settle(): void {
    const first = Math.max(Date.now(), (state.waiting.at(-1)?.order ?? 0) + 1);
    const entries = fresh.splice(0).flatMap((body, index) => readEntry(body, first + index) ?? []);
    state = takeIn(state, entries);
  }

  /** Reading what is not there would create it, before consent or after another tab has deleted it. */
  const hasShelf = () => hasDatabase(name).catch(() => isOpen);

  function eraseJournal(entries: readonly Entry[]): void {
    for (const { event } of entries) localStore.remove(journalKey(event));
  }

  /** Brings everything that is not there yet into the database. */
  async function keep(): Promise<Durability> {
    keeping = undefined;
    settle();
    const began = epoch;
    const entries = state.waiting.filter((entry) => !entry.isStored);
    isOpen ||= entries.length > 0;
    try {
      if (isOpen) await shelf.put(entries);
      if (began === epoch) {
        state = noteStored(state, entries);
        eraseJournal(entries);
      }
      // Another tab may have purged before this write was done.
      else await shelf.drop(entries);
      return "durable";
    } catch (cause) {
      if (began === epoch && !isMemoryOnly) {
        isMemoryOnly = true;
        onError(new OffshootError("storage-unavailable", NO_STORAGE, { cause }));
      }
      return "memory";
    }
  }

  /** Sends within so many milliseconds, or when the pause ends. Of two times, the earlier one counts. */
  function wake(afterMs: number, isEager?: boolean): void {
    const due = performance.now() + afterMs;
    if (isDestroyed || (timer && due >= dueAt)) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(run, Math.min(afterMs, LONGEST_TIMER_MS), isEager);
  }

  async function run(isEager?: boolean): Promise<void> {
    timer = undefined;
    if (isDestroyed || isPrerendering()) return;
    settle();
    const isPaused = pause.remaining(isEager) > 0;
    if (!isPaused) {
      draining ??= withLock(() => drain(isEager)).finally(() => {
        draining = undefined;
      });
      await draining;
      // One moment of hope is good for one early try.
      isEager = false;
    }
    // A database that could not be read during a pause may hold more than is known here.
    if (state.waiting.length > 0 || (isOpen && isPaused)) {
      wake(Math.max(limits.delayMs, pause.remaining(isEager)), isEager);
    }
  }

  /** Web Locks need https; without them each tab works for itself, and the backend drops what two of them sent. */
  async function withLock(work: () => Promise<void>): Promise<void> {
    await (navigator.locks?.request(name, work).catch(work) ?? work());
  }

  async function drain(isEager?: boolean): Promise<void> {
    const began = epoch;
    const before = state;
    // A database that cannot be read must not keep what is in memory from being sent.
    const entries = (await hasShelf()) && (await shelf.all().catch(() => null));
    if (entries && began === epoch) state = takeOver(state, entries, before);
    while (began === epoch && !isDestroyed && !pause.remaining(isEager) && (await deliver())) settle();
  }

  /** Sends one batch and tells whether there was one. Synchronous up to the request. */
  async function deliver(): Promise<boolean> {
    const began = epoch;
    const [sending, batch] = takeBatch(state, limits);
    if (batch.length === 0) return false;
    state = sending;
    const verdicts = await send(batch);
    if (began < epoch) return false;
    const [answered, { forget, dropped, pauseMs }] = takeAnswer(state, batch, verdicts);
    state = answered;
    pause.note(pauseMs);
    for (const [reason, count] of dropped) onDrop(reason, count);
    eraseJournal(forget);
    // What cannot be deleted is sent again, and the backend knows it by its id.
    if (isOpen) await shelf.drop(forget).catch(() => {});
    return true;
  }

  /** The page may not live to see another task: no lock, no reading, only what is known here and fits. */
  async function leave(): Promise<void> {
    keep();
    if (!isDestroyed && !isPrerendering() && !pause.remaining(true)) await deliver();
  }

  function forgetAll(): void {
    epoch += 1;
    // The tab that purges may not see yet what this one has just written.
    settle();
    eraseJournal(state.waiting);
    state = EMPTY_OUTBOX;
    isOpen = false;
  }

  /** Takes in what earlier pages have left. */
  async function pickUp(): Promise<void> {
    const began = epoch;
    fresh.unshift(...readJournal(name));
    await keep();
    if ((await hasShelf()) && began === epoch) isOpen = true;
  }

  const stopWatching = watchPage(
    leave,
    () => isOpen && wake(0, true),
    (key) => key === purgeKey && forgetAll(),
  );

  return {
    async accept(event) {
      const { id } = event;
      const drop = (reason: DropReason): Receipt => ({ id, durability: "dropped", reason });
      if (isDestroyed) return drop("destroyed");
      const body = attempt(() => JSON.stringify(event));
      if (!body) {
        onDrop("rejected", 1);
        return drop("rejected");
      }
      localStore.write(journalKey(event), body);
      fresh.push(body);
      wake(limits.delayMs);
      const began = epoch;
      keeping ??= new Promise((resolve) => setTimeout(() => resolve(keep())));
      const durability = await keeping;
      return began < epoch ? drop("consent") : { id, durability };
    },
    async flush(reason) {
      if (reason === "hidden") return leave();
      await pickUp();
      await run(true);
    },
    async purge() {
      forgetAll();
      for (const key of listKeys(name)) localStore.remove(key);
      // Writing tells every other tab; removing leaves nothing behind.
      localStore.write(purgeKey, "1");
      localStore.remove(purgeKey);
      await deleteDatabase(name).catch(() => {});
    },
    destroy() {
      isDestroyed = true;
      clearTimeout(timer);
      stopWatching();
    },
  };
}
