import type { DropReason } from "@offshoot/core";
import type { Verdict } from "../format/wire-format.js";
import { type Entry, UNSTORED } from "./entry.js";
import { type BatchRules, pickBatch } from "./pick-batch.js";

/**
 * What one tab knows about the queue.
 *
 * The store shared by all tabs is the truth; this is the part of it last seen, and what no store would take. The functions of this file
 * and of `refusal-rules` are the rules of the queue, without a clock, a store or a network: whatever their order, an accepted event is
 * delivered, reported or still stored.
 */
export interface OutboxState {
  /** By id, everything kept that nobody has acknowledged. */
  readonly waiting: ReadonlyMap<string, Entry>;
  /** Most events the next batch may hold: half of a batch that was refused, and twice as many after each one that was not. */
  readonly cap?: number;
  /** Whether the backend has taken others since it began to refuse: what it refuses now is bad, and the backend is well. */
  readonly isPicky?: boolean;
  /** By id, what the backend has refused alone, and why. */
  readonly suspects?: ReadonlyMap<string, DropReason>;
}

/** What has to be done after an answer. */
export interface AnswerEffects {
  /** Delete these from every store. */
  readonly forget: readonly Entry[];
  /** Report these: how many will never be delivered, by reason. */
  readonly dropped?: ReadonlyMap<DropReason, number>;
  /**
   * `null`: the backend is well. A number: send nothing for a while, and not within these milliseconds where it asked for them. Absent:
   * nothing new is known.
   */
  readonly pauseMs?: number | null | undefined;
}

/** The rules that a backend's answers change; `refusal-rules` has others for a backend that has refused something. */
export interface SendingRules {
  /**
   * Chooses the next batch to send; an empty one when there is nothing.
   *
   * @param mayGo Tells whether an entry may be sent now.
   */
  chooseBatch(state: OutboxState, rules: BatchRules, mayGo: (entry: Entry) => boolean): readonly Entry[];
  /** Draws the consequences of an answer, or of none; an event without a verdict is sent again. */
  takeAnswer(
    state: OutboxState,
    batch: readonly Entry[],
    verdicts: readonly Verdict[],
  ): readonly [OutboxState, AnswerEffects];
}

/** The queue of a page that has just begun, and after everything was erased. */
export const EMPTY_OUTBOX: OutboxState = { waiting: new Map() };

/** Takes entries in; what is newly known about one replaces what was. */
export function takeIn(state: OutboxState, entries: readonly Entry[]): OutboxState {
  return { ...state, waiting: new Map([...state.waiting, ...entries.map((entry) => [entry.id, entry] as const)]) };
}

/** Lets go what nobody has to care for any more. */
export function letGo(state: OutboxState, entries: Iterable<Entry>): OutboxState {
  const waiting = new Map(state.waiting);
  for (const { id } of entries) waiting.delete(id);
  return { ...state, waiting };
}

/**
 * Takes over what the shared store holds, and lets go what another tab has removed from it.
 *
 * @param before The state when reading began: an entry committed since then is missing from what was read, and still there.
 */
export function takeOver(state: OutboxState, stored: readonly Entry[], before: OutboxState): OutboxState {
  const known = [...before.waiting.values()].filter(({ order }) => order < UNSTORED);
  return takeIn(letGo(state, known), stored);
}

/** Lists what waits and is wanted, oldest first. */
export function listWaiting({ waiting }: OutboxState, isWanted: (entry: Entry) => boolean): readonly Entry[] {
  return [...waiting.values()].filter(isWanted).sort((a, b) => a.order - b.order);
}

/** As long as the backend has refused nothing: as many as fit. */
export const chooseBatch: SendingRules["chooseBatch"] = (state, rules, mayGo) =>
  pickBatch(listWaiting(state, mayGo), rules);

/** As long as the backend has refused nothing: what is not delivered is sent again. */
export const takeAnswer: SendingRules["takeAnswer"] = (state, batch, verdicts) => {
  let pauseMs: number | null = null;
  const forget = batch.filter((_, index) => {
    const verdict = verdicts[index] as { readonly kind?: string; readonly afterMs?: number } | undefined;
    const isDelivered = verdict?.kind === "delivered";
    if (!isDelivered) pauseMs = Math.max(pauseMs ?? 0, verdict?.afterMs ?? 0);
    return isDelivered;
  });
  return [letGo(state, forget), { forget, pauseMs }];
};
