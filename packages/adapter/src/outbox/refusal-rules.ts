import type { DropReason } from "@offshoot/core";
import type { Verdict, WireLimits } from "../format/wire-format.js";
import type { Entry } from "./entry.js";
import type { Waiting } from "./outbox-state.js";
import { pickBatch } from "./pick-batch.js";

/*
 * The rules for a backend that has refused something: they find the event that is at fault, and harm no other.
 *
 * A batch that was refused as a whole is sent again in halves. An event that is refused alone is a suspect: it is dropped once the
 * backend has taken another one since, because a backend that refuses whatever comes is ill, and an ill one is waited for.
 */

/** What is known about a backend that has refused something. */
export interface Refusals {
  /** Most events the next batch may hold: half of a batch that was refused, and twice as many after each one that was not. */
  readonly cap: number;
  /** Whether the backend has taken others since it began to refuse: what it refuses now is bad, and the backend is well. */
  readonly isPicky: boolean;
  /** By id, what the backend has refused alone, and why. */
  readonly suspects: ReadonlyMap<string, DropReason>;
}

/** What may go together in one request. */
export interface BatchRules extends WireLimits {
  /** Whether a request holds the events of one person alone. @default everybody's go together */
  readonly isPersonal?: boolean | undefined;
}

/** The consequences of an answer. */
export interface Consequences {
  /** Delete these from every store; nobody has to care for them any more. */
  readonly forget: readonly Entry[];
  /** Report these: how many will never be delivered, by reason. */
  readonly dropped: ReadonlyMap<DropReason, number>;
  /**
   * `null`: the backend is well. A number: send nothing for a while, and not within these milliseconds where it asked for them. `undefined`:
   * nothing new is known.
   */
  readonly pauseMs: number | null | undefined;
  readonly refusals: Refusals;
}

/** Tells whose an event is. */
const ownerOf = ({ event }: Entry) => event.advocate?.id;

/** What is known before the first refusal. */
const noRefusals = (): Refusals => ({ cap: Number.POSITIVE_INFINITY, isPicky: false, suspects: new Map() });

/**
 * Chooses the next batch to send out of what may go, oldest first; an empty one when there is nothing.
 *
 * A suspect is tried again alone: at the end, and at once when the backend has just shown that it takes others.
 */
export function chooseBatch(
  entries: readonly Entry[],
  rules: BatchRules,
  refusals: Refusals = noRefusals(),
): readonly Entry[] {
  const { suspects, cap, isPicky } = refusals;
  const suspected = entries.filter(({ id }) => suspects.has(id));
  const good = entries.filter(({ id }) => !suspects.has(id));
  if (suspected.length > 0 && (isPicky || good.length === 0)) return suspected.slice(0, 1);
  const own = rules.isPersonal ? good.filter((entry) => ownerOf(entry) === ownerOf(good[0] as Entry)) : good;
  return pickBatch(own, { ...rules, events: Math.min(rules.events, cap) });
}

/** Draws the consequences of an answer, or of none, for each event and for the backend; an event without a verdict is sent again. */
export function takeAnswer(
  batch: readonly Entry[],
  verdicts: readonly Verdict[],
  waiting: Waiting,
  refusals: Refusals = noRefusals(),
): Consequences {
  const { cap, isPicky, suspects } = refusals;
  const forget: Entry[] = [];
  const dropped = new Map<DropReason, number>();
  let pauseMs: number | null | undefined;
  let half = 0;
  let suspect: DropReason | undefined;
  /** Whether the backend has shown that it is well, and whether that was needed to judge an event. */
  let isTaken = false;
  let isJudged = false;
  const drop = (reason: DropReason) => dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  batch.forEach((entry, index) => {
    const verdict = verdicts[index];
    if (verdict?.kind === "delivered" || verdict?.kind === "rejected") {
      forget.push(entry);
      isTaken = true;
      if (verdict.kind === "rejected") drop(verdict.reason);
    } else if (verdict?.kind !== "split") pauseMs = Math.max(pauseMs ?? 0, verdict?.afterMs ?? 0);
    else if (batch.length > 1) half = Math.ceil(batch.length / 2);
    else if (isPicky) {
      forget.push(entry);
      isJudged = true;
      drop(verdict.reason);
    } else suspect = verdict.reason;
  });
  const own = new Set(batch.map(({ id }) => id));
  const others = [...suspects].filter(([id]) => waiting.has(id) && !own.has(id));
  const isAlone = [...waiting.keys()].every((id) => own.has(id));
  // One that is refused alone may be bad; a second one, or nobody to compare with, says that the backend is ill.
  if (suspect && (others.length > 0 || isAlone)) pauseMs ??= 0;
  if (isTaken) pauseMs ??= null;
  // A batch that was not even full says that halving is over.
  const grown = batch.length < cap ? Number.POSITIVE_INFINITY : cap * 2;
  const nextCap = half || (isTaken || isJudged ? grown : cap);
  const isComparing = others.length > 0 || nextCap < Number.POSITIVE_INFINITY;
  const found = batch.flatMap(({ id }): [string, DropReason][] => (suspect ? [[id, suspect]] : []));
  return {
    forget,
    dropped,
    pauseMs,
    refusals: {
      cap: nextCap,
      suspects: new Map([...others, ...found]),
      isPicky: isComparing && (isTaken || (isPicky && !half)),
    },
  };
}
