import { type Entry, UNSTORED } from "./entry.js";

/**
 * What one tab knows about the queue: by id, everything that nobody has acknowledged.
 *
 * The store shared by all tabs is the truth; this is the part of it last seen, and what is not in it yet. The functions of this file and
 * of `refusal-rules` are the rules of the queue, without a clock, a store or a network: whatever their order, an accepted event is
 * delivered, reported or still stored.
 */
export type Waiting = ReadonlyMap<string, Entry>;

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
 * Lists what is stored once more than once: a page that died had no time to strike its note out, or the browser forgot that it had.
 *
 * @param stored In order.
 */
export function listCopies(stored: readonly Entry[]): readonly Entry[] {
  const ids = new Set<string>();
  return stored.filter(({ id }) => ids.size === ids.add(id).size);
}

/**
 * Takes over what the shared store holds, and lets go what another tab has removed from it.
 *
 * @param stored In order; of what is stored twice the first place counts.
 * @param before What waited when reading began: an entry committed since then is missing from what was read, and still there.
 */
export function takeOver(waiting: Waiting, stored: readonly Entry[], before: Waiting): Waiting {
  const known = [...before.values()].filter(({ order }) => order < UNSTORED);
  return takeIn(letGo(waiting, known), [...stored].reverse());
}

/** Lists what waits and is wanted, oldest first. */
export function listWaiting(waiting: Waiting, isWanted: (entry: Entry) => boolean): readonly Entry[] {
  return [...waiting.values()].filter(isWanted).sort((a, b) => a.order - b.order);
}
