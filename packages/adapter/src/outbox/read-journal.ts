import { readEntry } from "./entry.js";
import { listKeys, localStore } from "./local-store.js";

/**
 * Reads what earlier pages, other tabs and the script tag's loader have written down under a prefix: events.
 *
 * In the order of their sequence, which counts within a session: a clock that was set back must not turn two events round.
 */
export function readJournal(prefix: string): readonly string[] {
  return listKeys(prefix)
    .flatMap((key) => readEntry(localStore.read(key) ?? "") ?? [])
    .sort((a, b) => a.event.seq - b.event.seq)
    .map(({ body }) => body);
}
