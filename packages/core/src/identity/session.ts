import type { KeyValueStore } from "../platform/platform.js";
import { fnv1a } from "./fnv1a.js";

/** Half an hour without an event ends a session. */
export const SESSION_IDLE_MS = 30 * 60_000;

/** The tab's session, which numbers its events. */
export interface Session {
  /** Takes the next number, starting a new session after half an hour without events. */
  next(): { readonly session: string; readonly seq: number };
  /** Tells whether a fact is new to this session, and remembers it. */
  isNews(fact: string): boolean;
  erase(): void;
}

/**
 * Keeps a session in the tab's storage as `id.last36.seq.fact.fact…`, facts hashed; without storage it lives as long as the page.
 *
 * @param createId Makes the session's id; no dots in it.
 */
export function createSession(store: KeyValueStore, key: string, now: () => number, createId: () => string): Session {
  let memory = "";
  const read = () => {
    const [id = "", last = "", seq = "", ...facts] = (store.read(key) ?? memory).split(".");
    const idle = now() - Number.parseInt(last, 36);
    return idle >= 0 && idle < SESSION_IDLE_MS
      ? { id, seq: Number(seq), facts }
      : { id: createId(), seq: 0, facts: [] };
  };
  const write = (id: string, seq: number, facts: readonly string[]) => {
    memory = [id, now().toString(36), seq, ...facts].join(".");
    store.write(key, memory);
  };

  return {
    next() {
      const { id, seq, facts } = read();
      write(id, seq + 1, facts);
      return { session: id, seq: seq + 1 };
    },
    isNews(fact) {
      const { id, seq, facts } = read();
      const hash = fnv1a(fact).toString(36);
      if (facts.includes(hash)) return false;
      write(id, seq, [...facts, hash]);
      return true;
    },
    erase() {
      memory = "";
      store.remove(key);
    },
  };
}
