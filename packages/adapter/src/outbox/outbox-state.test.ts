import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import type { Verdict } from "../format/wire-format.js";
import { type Entry, readEntry } from "./entry.js";
import { EMPTY_OUTBOX, noteStored, type OutboxState, takeAnswer, takeBatch, takeIn, takeOver } from "./outbox-state.js";

const LIMITS = { events: 4, bytes: 100_000 };
const entry = (n: number) => readEntry(JSON.stringify(sampleEvent(n)), n) as Entry;
const numbers = (entries: Iterable<Entry>) => [...entries].map(({ order }) => order).sort((a, b) => a - b);

/** A tab with a batch that may be under way and a reading of the store that may have begun. */
interface Tab {
  state: OutboxState;
  batch?: readonly Entry[];
  reading?: { before: OutboxState; found: readonly Entry[] };
}

/** Two tabs, the store they share and a backend that dislikes every seventh event. */
class World {
  readonly tabs: Tab[] = [{ state: EMPTY_OUTBOX }, { state: EMPTY_OUTBOX }];
  readonly store = new Map<string, Entry>();
  readonly delivered = new Set<number>();
  readonly reported = new Set<number>();
  accepted = 0;

  tab(index: number): Tab {
    return this.tabs[index % this.tabs.length] as Tab;
  }
  accept(tab: Tab): void {
    this.accepted += 1;
    tab.state = takeIn(tab.state, [entry(this.accepted)]);
    this.keep(tab);
  }
  /** The store keeps events alone, none of the tab's marks. */
  keep(tab: Tab): void {
    for (const item of tab.state.waiting) if (!item.isStored) this.store.set(item.id, entry(item.order));
  }
  noteKept(tab: Tab): void {
    tab.state = noteStored(
      tab.state,
      tab.state.waiting.filter(({ id }) => this.store.has(id)),
    );
  }
  beginReading(tab: Tab): void {
    tab.reading = { before: tab.state, found: [...this.store.values()] };
  }
  endReading(tab: Tab): void {
    if (tab.reading) tab.state = takeOver(tab.state, tab.reading.found, tab.reading.before);
    delete tab.reading;
  }
  send(tab: Tab): void {
    if (tab.batch) return;
    const [state, batch] = takeBatch(tab.state, LIMITS);
    tab.state = state;
    if (batch.length > 0) tab.batch = batch;
  }
  answer(tab: Tab, kind: "taken" | "lost" | "refused" | "by-id"): void {
    const { batch } = tab;
    if (!batch) return;
    delete tab.batch;
    const isBad = ({ order }: Entry) => order % 7 === 0;
    let verdicts: Verdict[] = [];
    if (kind === "by-id") {
      verdicts = batch.map((item) => (isBad(item) ? { kind: "rejected", reason: "rejected" } : { kind: "delivered" }));
    } else if (batch.some(isBad)) verdicts = batch.map(() => ({ kind: "split", reason: "rejected" }));
    else if (kind !== "refused") verdicts = batch.map(() => ({ kind: "delivered" }));
    batch.forEach((item, index) => {
      if (verdicts[index]?.kind === "delivered") this.delivered.add(item.order);
    });
    // A lost answer: the backend has it, and the tab does not know.
    const [state, effects] = takeAnswer(tab.state, batch, kind === "lost" ? [] : verdicts);
    tab.state = state;
    for (const item of effects.forget) {
      this.store.delete(item.id);
      if (!this.delivered.has(item.order)) this.reported.add(item.order);
    }
  }
  crash(index: number): void {
    this.tabs[index % this.tabs.length] = { state: EMPTY_OUTBOX };
  }
  drain(tab: Tab): void {
    for (let step = 0; step < 1000; step += 1) {
      this.beginReading(tab);
      this.endReading(tab);
      this.send(tab);
      if (!tab.batch) return;
      this.answer(tab, "taken");
    }
  }
}

const step = fc.tuple(
  fc.nat(1),
  fc.constantFrom(
    ...(["accept", "accept", "noteKept", "beginReading", "endReading", "send", "send"] as const),
    ...(["taken", "lost", "refused", "by-id", "crash"] as const),
  ),
);

function act(world: World, index: number, what: typeof step extends fc.Arbitrary<[number, infer W]> ? W : never): void {
  const tab = world.tab(index);
  if (what === "crash") world.crash(index);
  else if (what === "taken" || what === "lost" || what === "refused" || what === "by-id") world.answer(tab, what);
  else world[what](tab);
}

describe("the rules of the queue", () => {
  it("keep accepted = delivered + reported + still stored in any interleaving of two tabs", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const world = new World();
        for (const [index, what] of steps) {
          act(world, index, what);
          const known = new Set([...world.delivered, ...world.reported, ...numbers(world.store.values())]);
          expect(known.size).toBe(world.accepted);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("deliver everything good and report everything bad once the backend is well", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const world = new World();
        for (const [index, what] of steps) act(world, index, what);
        world.crash(0);
        world.drain(world.tab(0));
        expect(numbers(world.store.values())).toEqual([]);
        const all = Array.from({ length: world.accepted }, (_, n) => n + 1);
        expect([...world.delivered].sort((a, b) => a - b)).toEqual(all.filter((n) => n % 7 !== 0));
        expect([...world.reported].sort((a, b) => a - b)).toEqual(all.filter((n) => n % 7 === 0));
      }),
      { numRuns: 300 },
    );
  });

  it("keep in the queue what no other place holds, and let go what another tab has delivered", () => {
    const before = noteStored(takeIn(EMPTY_OUTBOX, [entry(1), entry(2)]), [entry(1)]);
    const later = noteStored(takeIn(before, [entry(3)]), [entry(2), entry(3)]);
    const after = takeOver(later, [entry(9)], before);
    expect(numbers(after.waiting)).toEqual([2, 3, 9]);
  });

  it("send in the order of acceptance, never the same event twice at a time", () => {
    const state = takeIn(EMPTY_OUTBOX, [3, 1, 2].map(entry));
    const [sending, batch] = takeBatch(state, { events: 2, bytes: 100_000 });
    expect(batch.map(({ order }) => order)).toEqual([1, 2]);
    expect(takeBatch(sending, LIMITS)[1].map(({ order }) => order)).toEqual([3]);
  });

  it("pause for as long as the most patient verdict asks, and not after a delivery", () => {
    const [, batch] = takeBatch(takeIn(EMPTY_OUTBOX, [1, 2].map(entry)), LIMITS);
    const pauseAfter = (...verdicts: Verdict[]) => takeAnswer(EMPTY_OUTBOX, batch, verdicts)[1].pauseMs;
    expect(pauseAfter({ kind: "retry", afterMs: 5 }, { kind: "retry", afterMs: 9 })).toBe(9);
    expect(pauseAfter({ kind: "delivered" })).toBe(0);
    expect(pauseAfter({ kind: "delivered" }, { kind: "delivered" })).toBeNull();
  });
});
