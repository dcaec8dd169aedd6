import type { Adapter, ReferralEvent } from "@offshoot/core";

/**
 * Creates an adapter that hands each event to a function at once, in the task in which it happened.
 *
 * Nothing is stored and nothing repeated: an event whose function throws or rejects is dropped, and the receipt says so. The same event
 * can come again from another page, for example when a thank-you page is reloaded: know it by its `id`.
 *
 * @param deliver Takes the event; whatever it does before its first `await` happens even if the page navigates next.
 *
 * @example
 * const adapter = createFunctionAdapter((event) => window.analytics.track(event.type, event.data));
 */
export function createFunctionAdapter(deliver: (event: ReferralEvent) => void | Promise<void>): Adapter {
  let isDestroyed = false;
  return {
    async accept(event) {
      const { id } = event;
      if (isDestroyed) return { id, durability: "dropped", reason: "destroyed" };
      try {
        await deliver(event);
        return { id, durability: "memory" };
      } catch {
        return { id, durability: "dropped", reason: "rejected" };
      }
    },
    async flush() {},
    async purge() {},
    destroy() {
      isDestroyed = true;
    },
  };
}
