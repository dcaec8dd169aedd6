import type { Adapter } from "./adapter.js";
import type { ReferralEvent } from "./event.js";

/** An adapter that only remembers. */
export interface MemoryAdapter extends Adapter {
  /** The latest events, oldest first. */
  readonly events: readonly ReferralEvent[];
}

/** So many events are remembered before the oldest is forgotten. */
const MEMORY_LIMIT = 1000;

/** Keeps events in memory: for tests, and for a program without a backend. */
export function createMemoryAdapter(): MemoryAdapter {
  const events: ReferralEvent[] = [];
  return {
    events,
    async accept(event) {
      events.push(event);
      if (events.length > MEMORY_LIMIT) events.shift();
      return { id: event.id, durability: "memory" };
    },
    flush: async () => {},
    async purge() {
      events.length = 0;
    },
    destroy() {},
  };
}
