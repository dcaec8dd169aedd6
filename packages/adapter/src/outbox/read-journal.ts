import { type Entry, readEntry } from "./entry.js";
import { listKeys, localStore } from "./local-store.js";

/**
 * Reads what earlier pages, other tabs and the script tag's loader have written down under a prefix: events.
 *
 * A queue with a name of its own, which stands behind an `@`, is left to its owner. In the order of their sequence, which counts within a session: a clock that was set back must not turn two events round.
 */
export function readJournal(prefix: string): readonly Entry[] {
  return listKeys(prefix)
    .filter((key) => !key.includes("@", prefix.length))
    .flatMap((key) => readEntry(localStore.read(key) ?? "") ?? [])
    .sort((a, b) => a.event.seq - b.event.seq);
}
