import type { Waiting } from "./outbox-state.js";

/** The queue as one tab sees it, shared by the parts of its outbox. */
export interface Queue {
  /** Replaced as a whole, by the rules of `outbox-state`. */
  waiting: Waiting;
  /** Counts purges: whatever began before one must not write or send after it. */
  epoch: number;
  /** Whether there was an event, or a wish to send what earlier pages have left: before that nothing is opened, read or stored. */
  isOpen: boolean;
}
