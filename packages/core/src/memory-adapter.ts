import type { Adapter } from "./adapter.js";
import type { ReferralEvent } from "./event.js";

/** An adapter whose events can be looked at. */
export interface MemoryAdapter extends Adapter {
  /** The latest thousand since the last `purge()`, oldest first. */
  readonly events: readonly ReferralEvent[];
}

/** So many events are remembered before the oldest is forgotten. */
const MEMORY_LIMIT = 1000;

/** Keeps events in memory and sends them nowhere: for tests, and for programs without a backend. */
export function createMemoryAdapter(): MemoryAdapter {
  let events: readonly ReferralEvent[] = [];
  let isDestroyed = false;
  return {
    get events() {
      return events;
    },
    async accept(event) {
      if (isDestroyed) return { id: event.id, durability: "dropped", reason: "destroyed" };
      events = [...events, event].slice(-MEMORY_LIMIT);
      return { id: event.id, durability: "memory" };
    },
    async flush() {},
    async purge() {
      events = [];
    },
    destroy() {
      isDestroyed = true;
    },
  };
}
