import type { Adapter, ReferralEvent } from "@offshoot/core";

/** An adapter whose events can be looked at. */
export interface MemoryAdapter extends Adapter {
  /** Everything accepted since the last `purge()`, oldest first. */
  readonly events: readonly ReferralEvent[];
}

/** Creates an adapter that keeps events in memory and sends them nowhere: for tests, and for programs without a backend. */
export function createMemoryAdapter(): MemoryAdapter {
  let events: readonly ReferralEvent[] = [];
  let isDestroyed = false;
  return {
    get events() {
      return events;
    },
    async accept(event) {
      if (isDestroyed) return { id: event.id, durability: "dropped", reason: "destroyed" };
      events = [...events, event];
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
