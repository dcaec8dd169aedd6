import type { Verdict } from "../src/format/wire-format.js";
import { type Entry, readEntry, UNSTORED } from "../src/outbox/entry.js";
import { letGo, listCopies, listWaiting, takeIn, takeOver, type Waiting } from "../src/outbox/outbox-state.js";
import { pickBatch } from "../src/outbox/pick-batch.js";
import * as refusalRules from "../src/outbox/refusal-rules.js";
import { sampleEvent } from "./sample-event.js";

/** Makes the n-th entry; with an order it is one that was read from the store. */
export const entryOf = (n: number, order?: number) => readEntry(JSON.stringify(sampleEvent(n)), order) as Entry;

/** The number of an entry's event. */
export const numberOf = (entry: Entry) => entry.event.seq;

/** What a backend does with a request; in each of them it dislikes every seventh event. */
export type Mood =
  /** Takes it, or refuses the whole of it for the sake of one event. */
  | "well"
  /** As before, and the answer is lost. */
  | "lost"
  /** Cannot be reached. */
  | "away"
  /** Takes what it likes and names what it does not. */
  | "by-id"
  /** Refuses whatever comes with 400. */
  | "ill";

/** A tab with a batch that may be under way, a write and a reading of the store that may have begun. */
export interface Tab {
  waiting: Waiting;
  refusals?: refusalRules.Refusals | undefined;
  /** Whether there was an answer that was no plain yes: from then on all of them are judged with care. */
  isCareful: boolean;
  batch?: readonly Entry[];
  writing?: { entries: readonly Entry[]; stored: readonly Entry[] };
  reading?: { before: Waiting; found: readonly Entry[] };
}

const newTab = (): Tab => ({ waiting: new Map(), isCareful: false });

/** Tabs, the store and the journal they share, and a backend, without a clock. */
export class QueueWorld {
  readonly tabs: Tab[] = [newTab(), newTab(), newTab()];
  /** By order. */
  readonly store = new Map<number, number>();
  readonly journal = new Set<number>();
  readonly delivered = new Set<number>();
  readonly reported = new Set<number>();
  /** Erased because consent was revoked. */
  readonly purged = new Set<number>();
  /** Events whose receipt said `durable`. */
  readonly promised = new Set<number>();
  accepted = 0;
  isBlocked = false;
  private order = 0;

  accept(tab: Tab): void {
    this.accepted += 1;
    this.journal.add(this.accepted);
    tab.waiting = takeIn(tab.waiting, [entryOf(this.accepted)]);
  }
  beginWriting(tab: Tab): void {
    if (tab.writing) return;
    const entries = listWaiting(tab.waiting, ({ order }) => order === UNSTORED);
    const stored = this.isBlocked ? [] : entries.map((entry) => this.put(entry));
    tab.writing = { entries, stored };
  }
  private put(entry: Entry): Entry {
    this.order += 1;
    this.store.set(this.order, numberOf(entry));
    return { ...entry, order: this.order };
  }
  endWriting(tab: Tab): void {
    const { writing } = tab;
    if (!writing) return;
    delete tab.writing;
    const { stored } = writing;
    const isWaiting = ({ id }: Entry) => tab.waiting.has(id);
    tab.waiting = takeIn(tab.waiting, stored.filter(isWaiting));
    for (const entry of stored) {
      this.journal.delete(numberOf(entry));
      if (isWaiting(entry)) this.promised.add(numberOf(entry));
      else this.store.delete(entry.order);
    }
  }
  beginReading(tab: Tab): void {
    const found = [...this.store].map(([order, number]) => entryOf(number, order));
    tab.reading = { before: tab.waiting, found };
  }
  endReading(tab: Tab): void {
    if (tab.reading) {
      tab.waiting = takeOver(tab.waiting, tab.reading.found, tab.reading.before);
      for (const { order } of listCopies(tab.reading.found)) this.store.delete(order);
    }
    delete tab.reading;
  }
  send(tab: Tab): void {
    if (tab.batch) return;
    const free = listWaiting(tab.waiting, () => true);
    const choose = tab.isCareful ? refusalRules.chooseBatch : pickBatch;
    const batch = choose(free, { events: 4, bytes: 100_000 }, tab.refusals);
    if (batch.length > 0) tab.batch = batch;
  }
  answer(tab: Tab, mood: Mood): number | null | undefined {
    const { batch } = tab;
    if (!batch) return undefined;
    delete tab.batch;
    const verdicts = verdictsOf(mood, batch);
    batch.forEach((entry, index) => {
      if (verdicts[index]?.kind === "delivered") this.delivered.add(numberOf(entry));
    });
    // A lost answer: the backend has it, and the tab does not know.
    const heard = mood === "lost" ? [] : verdicts;
    tab.isCareful ||= !batch.every((_, index) => heard[index]?.kind === "delivered");
    const { forget, pauseMs, refusals } = tab.isCareful
      ? refusalRules.takeAnswer(batch, heard, tab.waiting, tab.refusals)
      : { forget: batch, pauseMs: null, refusals: undefined };
    tab.waiting = letGo(tab.waiting, forget);
    tab.refusals = refusals;
    for (const entry of forget) {
      this.store.delete(entry.order);
      this.journal.delete(numberOf(entry));
      if (!this.delivered.has(numberOf(entry))) this.reported.add(numberOf(entry));
    }
    return pauseMs;
  }
  /** The tab dies; the next page in it takes the journal in. */
  crash(tab: Tab): void {
    for (const part of ["batch", "writing", "reading", "refusals"] as const) delete tab[part];
    const left = [...this.journal].map((number) => entryOf(number));
    Object.assign(tab, newTab(), { waiting: takeIn(new Map(), left) });
  }
  /** Everything is erased, in every tab, and what has been read or sent before counts for nothing. */
  revoke(): void {
    for (const number of this.known()) if (!this.delivered.has(number)) this.purged.add(number);
    this.store.clear();
    this.journal.clear();
    for (const tab of this.tabs) {
      tab.waiting = new Map();
      for (const part of ["batch", "reading"] as const) delete tab[part];
    }
  }
  /** Everything that can be accounted for. */
  known(): ReadonlySet<number> {
    const inMemory = this.tabs.flatMap(({ waiting }) => [...waiting.values()].map(numberOf));
    return new Set([
      ...this.delivered,
      ...this.reported,
      ...this.purged,
      ...this.journal,
      ...this.stored(),
      ...inMemory,
    ]);
  }
  stored(): readonly number[] {
    return [...this.store.values()];
  }
  /** Works with a backend that is well until nothing moves any more. */
  drain(tab: Tab): void {
    for (let step = 0; step < 1000; step += 1) {
      this.beginWriting(tab);
      this.endWriting(tab);
      this.beginReading(tab);
      this.endReading(tab);
      this.send(tab);
      if (!tab.batch || this.answer(tab, "well") === 0) return;
    }
  }
}

const isBad = (entry: Entry) => numberOf(entry) % 7 === 0;

function verdictsOf(mood: Mood, batch: readonly Entry[]): readonly Verdict[] {
  if (mood === "away") return [];
  if (mood === "by-id") {
    return batch.map((entry) => (isBad(entry) ? { kind: "rejected", reason: "rejected" } : { kind: "delivered" }));
  }
  const isRefused = mood === "ill" || batch.some(isBad);
  return batch.map(() => (isRefused ? { kind: "split", reason: "rejected" } : { kind: "delivered" }));
}
