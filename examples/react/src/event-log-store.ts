import type { ReferralEvent } from "offshoot";

let events: readonly ReferralEvent[] = [];
const listeners = new Set<() => void>();

/** Takes an event in place of a backend. */
export function addToLog(event: ReferralEvent): void {
  events = [event, ...events].slice(0, 6);
  for (const listener of listeners) listener();
}

export const eventLog = {
  get: () => events,
  listen(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
