import type { DropReason } from "@offshoot/core";
import type { Verdict } from "../format/wire-format.js";
import { type Entry, UNSTORED } from "./entry.js";
import { type BatchRules, pickBatch } from "./pick-batch.js";

/**
 * What one tab knows about the queue: by id, everything that nobody has acknowledged.
 *
 * The store shared by all tabs is the truth; this is the part of it last seen, and what is not in it yet. The functions of this file and
 * of `refusal-rules` are the rules of the queue, without a clock, a store or a network: whatever their order, an accepted event is
 * delivered, reported or still stored.
 */
export type Waiting = ReadonlyMap<string, Entry>;

/** What is known about a backend that has refused something. */
export interface Refusals {
  /** Most events the next batch may hold: half of a batch that was refused, and twice as many after each one that was not. */
  readonly cap: number;
  /** Whether the backend has taken others since it began to refuse: what it refuses now is bad, and the backend is well. */
  readonly isPicky: boolean;
  /** By id, what the backend has refused alone, and why. */
  readonly suspects: ReadonlyMap<string, DropReason>;
}

/** The consequences of an answer. */
export interface Consequences {
  /** Delete these from every store; nobody has to care for them any more. */
  readonly forget: readonly Entry[];
  /** Report these: how many will never be delivered, by reason. */
  readonly dropped?: ReadonlyMap<DropReason, number>;
  /**
   * `null`: the backend is well. A number: send nothing for a while, and not within these milliseconds where it asked for them. Absent:
   * nothing new is known.
   */
  readonly pauseMs?: number | null | undefined;
  readonly refusals?: Refusals | undefined;
}

/** The rules that a backend's answers change; `refusal-rules` has others for a backend that has refused something. */
export interface SendingRules {
  /** Chooses the next batch to send out of what may go, oldest first; an empty one when there is nothing. */
  chooseBatch(entries: readonly Entry[], rules: BatchRules, refusals?: Refusals): readonly Entry[];
  /** Draws the consequences of an answer, or of none; an event without a verdict is sent again. */
  takeAnswer(
    batch: readonly Entry[],
    verdicts: readonly Verdict[],
    waiting: Waiting,
    refusals?: Refusals,
  ): Consequences;
}

/** Takes entries in; what is newly known about one replaces what was. */
export function takeIn(waiting: Waiting, entries: readonly Entry[]): Waiting {
  return new Map([...waiting, ...entries.map((entry) => [entry.id, entry] as const)]);
}

/** Lets go what nobody has to care for any more. */
export function letGo(waiting: Waiting, entries: Iterable<Entry>): Waiting {
  const rest = new Map(waiting);
  for (const { id } of entries) rest.delete(id);
  return rest;
}

/**
 * Takes over what the shared store holds, and lets go what another tab has removed from it.
 *
 * @param before What waited when reading began: an entry committed since then is missing from what was read, and still there.
 */
export function takeOver(waiting: Waiting, stored: readonly Entry[], before: Waiting): Waiting {
  const known = [...before.values()].filter(({ order }) => order < UNSTORED);
  return takeIn(letGo(waiting, known), stored);
}

/** Lists what waits and is wanted, oldest first. */
export function listWaiting(waiting: Waiting, isWanted: (entry: Entry) => boolean): readonly Entry[] {
  return [...waiting.values()].filter(isWanted).sort((a, b) => a.order - b.order);
}

/** As long as the backend has refused nothing: as many as fit. */
export const chooseBatch: SendingRules["chooseBatch"] = pickBatch;

/** As long as the backend has refused nothing: what is not delivered is sent again. */
export const takeAnswer: SendingRules["takeAnswer"] = (batch, verdicts) => {
  let pauseMs: number | null = null;
  const forget = batch.filter((_, index) => {
    const verdict = verdicts[index] as { readonly kind?: string; readonly afterMs?: number } | undefined;
    if (verdict?.kind === "delivered") return true;
    pauseMs = Math.max(pauseMs ?? 0, verdict?.afterMs ?? 0);
    return false;
  });
  return { forget, pauseMs };
};
