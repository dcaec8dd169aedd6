import { readEntry } from "./entry.js";
import { listKeys, localStore } from "./local-store.js";

/** Reads what earlier pages, other tabs and the script tag's loader have written down under a prefix: events as JSON, oldest first. */
export function readJournal(prefix: string): readonly string[] {
  return listKeys(prefix)
    .flatMap((key) => readEntry(localStore.read(key) ?? "", 0) ?? [])
    .sort((a, b) => Date.parse(a.event.at) - Date.parse(b.event.at) || a.event.seq - b.event.seq)
    .map(({ body }) => body);
}
