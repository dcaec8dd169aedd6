import type { ReferralEvent } from "offshoot";
import { writable } from "svelte/store";

/** The latest events, newest first. */
export const eventLog = writable<readonly ReferralEvent[]>([]);

/** Takes an event in place of a backend. */
export function addToLog(event: ReferralEvent): void {
  eventLog.update((events) => [event, ...events].slice(0, 6));
}
