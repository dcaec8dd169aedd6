import type { DropReason } from "@offshoot/core";
import type { Verdict } from "../format/wire-format.js";
import type { Entry } from "./entry.js";
import { type BatchLimits, pickBatch } from "./pick-batch.js";

/** An entry with what this tab knows about it. */
export interface QueuedEntry extends Entry {
  /** Whether it was committed to the store that all tabs share. */
  readonly isStored?: boolean;
  /** Whether its answer is awaited. */
  readonly isSent?: boolean;
}

/**
 * What one tab knows about the queue.
 *
 * The store shared by all tabs is the truth; this is the part of it last seen, and what is not in it yet. The functions of this file are
 * the rules of the queue, without a clock, a store or a network: whatever their order, an accepted event is delivered, reported or still
 * stored.
 */
export interface OutboxState {
  /** Everything known here that nobody has acknowledged, oldest first. */
  readonly waiting: readonly QueuedEntry[];
  /** Most events the next batch may hold: half of a batch that was refused, and twice as many after each one that was not. */
  readonly cap: number;
}

/** What has to be done after an answer. */
export interface AnswerEffects {
  /** Delete these from every store. */
  readonly forget: readonly Entry[];
  /** Report these: how many will never be delivered, by reason. */
  readonly dropped: ReadonlyMap<DropReason, number>;
  /** `null`: the backend is well. Otherwise send nothing for a while, and not within these milliseconds where it asked for them. */
  readonly pauseMs: number | null;
}

/** The queue of a page that has just begun, and after everything was erased. */
export const EMPTY_OUTBOX: OutboxState = { waiting: [], cap: Number.POSITIVE_INFINITY };

const idsOf = (entries: readonly Entry[]) => new Set(entries.map(({ id }) => id));

function mark(waiting: readonly QueuedEntry[], entries: readonly Entry[], marks: Partial<QueuedEntry>) {
  const ids = idsOf(entries);
  return waiting.map((entry) => (ids.has(entry.id) ? { ...entry, ...marks } : entry));
}

/** Takes new entries in. One that is known already stays as it is. */
export function takeIn(state: OutboxState, entries: readonly QueuedEntry[]): OutboxState {
  const unique = new Map([...entries, ...state.waiting].map((entry) => [entry.id, entry]));
  return { ...state, waiting: [...unique.values()].sort((a, b) => a.order - b.order) };
}

/** Notes that entries are committed to the shared store. */
export function noteStored(state: OutboxState, entries: readonly Entry[]): OutboxState {
  return { ...state, waiting: mark(state.waiting, entries, { isStored: true }) };
}

/**
 * Takes over what the shared store holds, and lets go what another tab has removed from it.
 *
 * @param before The state when reading began: an entry committed since then is missing from what was read, and still there.
 */
export function takeOver(state: OutboxState, stored: readonly Entry[], before: OutboxState): OutboxState {
  const known = idsOf(before.waiting.filter((entry) => entry.isStored));
  const own = state.waiting.filter(({ id }) => !known.has(id));
  return takeIn(
    { ...state, waiting: own },
    stored.map((entry) => ({ ...entry, isStored: true })),
  );
}

/** Takes the next batch to send; an empty one when there is nothing. */
export function takeBatch(state: OutboxState, limits: BatchLimits): [OutboxState, readonly Entry[]] {
  const free = state.waiting.filter((entry) => !entry.isSent);
  const batch = pickBatch(free, { ...limits, events: Math.min(limits.events, state.cap) });
  return [{ ...state, waiting: mark(state.waiting, batch, { isSent: true }) }, batch];
}

/** Draws the consequences of an answer, or of none; an event without a verdict is sent again. */
export function takeAnswer(
  { waiting, cap }: OutboxState,
  batch: readonly Entry[],
  verdicts: readonly Verdict[],
): [OutboxState, AnswerEffects] {
  const forget: Entry[] = [];
  const dropped = new Map<DropReason, number>();
  let pauseMs: number | null = null;
  let half = 0;
  batch.forEach((entry, index) => {
    const verdict = verdicts[index] ?? { kind: "retry" };
    if (verdict.kind === "retry") pauseMs = Math.max(pauseMs ?? 0, verdict.afterMs ?? 0);
    else if (verdict.kind === "split" && batch.length > 1) half = Math.ceil(batch.length / 2);
    else {
      forget.push(entry);
      if (verdict.kind !== "delivered") dropped.set(verdict.reason, (dropped.get(verdict.reason) ?? 0) + 1);
    }
  });
  const gone = idsOf(forget);
  const rest = waiting.filter(({ id }) => !gone.has(id));
  return [
    { waiting: mark(rest, batch, { isSent: false }), cap: half || (gone.size ? cap * 2 : cap) },
    { forget, dropped, pauseMs },
  ];
}
