import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, type Mood, numberOf, QueueWorld, type Tab } from "../../tests/queue-world.js";
import { sampleEvent } from "../../tests/sample-event.js";
import type { Verdict } from "../format/wire-format.js";
import { type Entry, readEntry } from "./entry.js";
import { listCopies, listWaiting, takeIn, takeOver, type Waiting } from "./outbox-state.js";
import { pickBatch } from "./pick-batch.js";
import * as refusalRules from "./refusal-rules.js";

const LIMITS = { events: 4, bytes: 100_000 };
const entries = (...numbers: number[]) => numbers.map((n) => entryOf(n));
const numbersOf = (list: Iterable<Entry>) => [...list].map(numberOf);
const queueOf = (...numbers: number[]) => takeIn(new Map(), entries(...numbers));
const list = (waiting: Waiting) => listWaiting(waiting, () => true);

/** Commands of the model: what can happen to a tab, to all of them, and the moods of the backend. */
const TAB_STEPS = ["accept", "beginWriting", "endWriting", "beginReading", "endReading", "send", "crash"] as const;
const MOODS = ["well", "lost", "away", "by-id", "ill"] as const;

type Step = { readonly tab: number; readonly what: (typeof TAB_STEPS)[number] | Mood | "block" | "revoke" };

const step = (...more: ("block" | "revoke")[]): fc.Arbitrary<Step> =>
  fc.record({
    tab: fc.nat(2),
    what: fc.constantFrom<Step["what"]>(...TAB_STEPS, ...TAB_STEPS.slice(0, 6), ...MOODS, ...more),
  });

function act(world: QueueWorld, { tab: index, what }: Step): void {
  const tab = world.tabs[index] as Tab;
  if (what === "block") world.isBlocked = !world.isBlocked;
  else if (what === "revoke") world.revoke();
  else if (MOODS.includes(what as Mood)) world.answer(tab, what as Mood);
  else world[what as (typeof TAB_STEPS)[number]](tab);
}

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

it("counts the first place of what is stored twice, and names the others", () => {
  const place = (n: number, order: number): Entry => ({ ...entryOf(n), order });
  const stored = [place(1, 10), place(2, 11), place(1, 12), place(3, 13), place(1, 14), place(3, 15)];
  const waiting = takeOver(queueOf(1, 4), stored, new Map());
  expect(list(waiting).map((entry) => [numberOf(entry), entry.order])).toEqual([
    [1, 10],
    [2, 11],
    [3, 13],
    [4, entryOf(4).order],
  ]);
  expect(listCopies(stored).map(({ order }) => order)).toEqual([12, 14, 15]);
  expect(listCopies(stored.slice(0, 2))).toEqual([]);
});

describe("the rules of the queue", () => {
  it("keep accepted = delivered + reported + erased on request + still stored, in any interleaving of three tabs", () => {
    fc.assert(
      fc.property(fc.array(step("revoke"), { maxLength: 150 }), (steps) => {
        const world = new QueueWorld();
        for (const one of steps) {
          act(world, one);
          expect(world.known().size).toBe(world.accepted);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keep what was promised, also where storage is blocked now and then", () => {
    fc.assert(
      fc.property(fc.array(step("revoke", "block"), { maxLength: 150 }), (steps) => {
        const world = new QueueWorld();
        for (const one of steps) {
          act(world, one);
          const known = world.known();
          for (const number of world.promised) expect(known.has(number)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("bring nothing back that was erased", () => {
    fc.assert(
      fc.property(fc.array(step(), { maxLength: 100 }), fc.array(step(), { maxLength: 60 }), (before, after) => {
        const world = new QueueWorld();
        for (const one of before) act(world, one);
        world.revoke();
        const erased = new Set(upTo(world.accepted));
        for (const one of after) if (one.what !== "accept") act(world, one);
        for (const tab of world.tabs) world.endWriting(tab);
        for (const number of [...world.stored(), ...world.journal]) expect(erased.has(number)).toBe(false);
      }),
    );
  });

  it("deliver everything good and report everything bad once the backend is well", () => {
    fc.assert(
      fc.property(fc.array(step(), { maxLength: 100 }), (steps) => {
        const world = new QueueWorld();
        for (const one of steps) act(world, one);
        const [tab] = world.tabs as [Tab, Tab, Tab];
        // An event that is refused alone waits until another one is taken, and life goes on.
        for (let more = 0; more < 12; more += 1) {
          world.crash(tab);
          world.drain(tab);
          while (world.accepted % 7 !== 6) world.accept(tab);
          world.drain(tab);
          // The next number is one that the backend dislikes; leave it out.
          world.accepted += 1;
        }
        const accepted = upTo(world.accepted - 12 * 7);
        expect(sorted(world.delivered)).toEqual(expect.arrayContaining(accepted.filter((n) => n % 7 !== 0)));
        expect([...world.delivered].filter((n) => n % 7 === 0)).toEqual([]);
        expect([...world.reported].filter((n) => n % 7 !== 0)).toEqual([]);
        expect(world.store.size).toBe(0);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("drop nothing while the backend refuses whatever comes", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("accept", "send", "ill", "crash"), { maxLength: 200 }), (steps) => {
        const world = new QueueWorld();
        const [tab] = world.tabs as [Tab, Tab, Tab];
        for (const what of steps) {
          act(world, { tab: 0, what });
          world.beginWriting(tab);
          world.endWriting(tab);
        }
        expect(world.reported.size).toBe(0);
        expect(world.known().size).toBe(world.accepted);
      }),
    );
  });

  it("soon pause before a backend that refuses whatever comes", () => {
    const world = new QueueWorld();
    const [tab] = world.tabs as [Tab, Tab, Tab];
    for (let n = 0; n < 50; n += 1) world.accept(tab);
    let requests = 0;
    let pauseMs: number | null | undefined;
    while (pauseMs === undefined && requests < 100) {
      requests += 1;
      world.send(tab);
      pauseMs = world.answer(tab, "ill");
    }
    expect(pauseMs).toBe(0);
    expect(requests).toBeLessThan(6);
  });

  it("keep in the queue what no other place holds, and let go what another tab has delivered", () => {
    const before = takeIn(queueOf(1, 2), [entryOf(1, 1)]);
    const later = takeIn(takeIn(before, entries(3)), [entryOf(2, 2), entryOf(3, 3)]);
    const after = takeOver(later, [entryOf(9, 4)], before);
    expect(numbersOf(pickBatch(list(after), LIMITS))).toEqual([2, 3, 9]);
  });

  it("send in the order of the store, then of acceptance, whatever the clocks say", () => {
    const known = takeOver(queueOf(8, 7), [entryOf(3, 1), entryOf(1, 2)], new Map());
    expect(numbersOf(pickBatch(list(known), { events: 3, bytes: 100_000 }))).toEqual([3, 1, 8]);
    expect(numbersOf(listWaiting(known, (entry) => numberOf(entry) !== 1))).toEqual([3, 8, 7]);
  });

  it("put the events of one person alone into a request where that matters", () => {
    const of = (n: number, id: string) =>
      readEntry(JSON.stringify(sampleEvent(n, { advocate: { id, code: "C1" } }))) as Entry;
    const mixed = [of(1, "ana"), of(2, "ben"), of(3, "ana"), entryOf(4), of(5, "ana")];
    expect(numbersOf(refusalRules.chooseBatch(mixed, { ...LIMITS, events: 2, isPersonal: true }))).toEqual([1, 3]);
    expect(numbersOf(refusalRules.chooseBatch(mixed.slice(3), { ...LIMITS, isPersonal: true }))).toEqual([4]);
    expect(numbersOf(refusalRules.chooseBatch(mixed, LIMITS))).toEqual([1, 2, 3, 4]);
  });

  it("pause for as long as the most patient verdict asks, not after a delivery, and say nothing new after a split", () => {
    const state = queueOf(1, 2);
    const pauseAfter = (...verdicts: Verdict[]) => refusalRules.takeAnswer(entries(1, 2), verdicts, state).pauseMs;
    expect(pauseAfter({ kind: "retry", afterMs: 5 }, { kind: "retry", afterMs: 9 })).toBe(9);
    expect(pauseAfter({ kind: "delivered" })).toBe(0);
    expect(pauseAfter({ kind: "delivered" }, { kind: "delivered" })).toBeNull();
    expect(pauseAfter({ kind: "split", reason: "too-large" }, { kind: "split", reason: "too-large" })).toBeUndefined();
  });

  it("are the same before and after the first refusal, as long as there is none", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(9), (numbers, events) => {
        const waiting = queueOf(...numbers);
        const rules = { events: events + 1, bytes: 3000 };
        const batch = pickBatch(list(waiting), rules);
        expect(refusalRules.chooseBatch(list(waiting), rules)).toEqual(batch);
        if (batch.length === 0) return;
        const yes = batch.map((): Verdict => ({ kind: "delivered" }));
        const { forget, pauseMs, dropped } = refusalRules.takeAnswer(batch, yes, waiting);
        expect([forget, pauseMs, dropped]).toEqual([batch, null, new Map()]);
      }),
    );
  });
});
