import type { DropReason } from "@offshoot/core";
import type { Entry } from "./entry.js";
import type { Refusals, SendingRules } from "./outbox-state.js";
import { pickBatch } from "./pick-batch.js";

/*
 * The rules for a backend that has refused something: they find the event that is at fault, and harm no other.
 *
 * A batch that was refused as a whole is sent again in halves. An event that is refused alone is a suspect: it is dropped once the
 * backend has taken another one since, because a backend that refuses whatever comes is ill, and an ill one is waited for. Fetched with
 * the first refusal; they agree with the rules in `outbox-state` as long as there is none.
 */

/** What is known before the first refusal. */
const noRefusals = (): Refusals => ({ cap: Number.POSITIVE_INFINITY, isPicky: false, suspects: new Map() });

/** A suspect is tried again alone: at the end, and at once when the backend has just shown that it takes others. */
export const chooseBatch: SendingRules["chooseBatch"] = (entries, rules, refusals = noRefusals()) => {
  const { suspects, cap, isPicky } = refusals;
  const suspected = entries.filter(({ id }) => suspects.has(id));
  const good = entries.filter(({ id }) => !suspects.has(id));
  if (suspected.length > 0 && (isPicky || good.length === 0)) return suspected.slice(0, 1);
  return pickBatch(good, { ...rules, events: Math.min(rules.events, cap) });
};

/** Judges each event of an answer, and what the answer says about the backend. */
export const takeAnswer: SendingRules["takeAnswer"] = (batch, verdicts, waiting, refusals = noRefusals()) => {
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
};
