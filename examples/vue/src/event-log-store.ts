import type { ReferralEvent } from "offshoot";
import { shallowRef } from "vue";

/** The latest events, newest first. */
export const eventLog = shallowRef<readonly ReferralEvent[]>([]);

/** Takes an event in place of a backend. */
export function addToLog(event: ReferralEvent): void {
  eventLog.value = [event, ...eventLog.value].slice(0, 6);
}
