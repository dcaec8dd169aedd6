/** What a library's page offers to the measurement. */
export interface Subject {
  /** Tracks one event that carries `marker`. Only its synchronous work is timed. */
  track(marker: string): void;
  /** Resolves when the library has begun to work. */
  readonly ready: Promise<unknown>;
}

/** Milliseconds that an event waits for company in every library that lets one choose: the default of ours. */
export const SEND_AFTER_MS = 100;

/** Events that may wait in every library that lets one choose: the default of ours. */
export const MOST_WAITING = 10_000;

declare global {
  interface Window {
    subject: Subject;
  }
}
