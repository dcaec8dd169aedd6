/** What a library's page offers to the measurement. */
export interface Subject {
  /** Tracks one event that carries `marker`. Only its synchronous work is timed. */
  track(marker: string): void;
  /** Resolves when the library has begun to work. */
  readonly ready: Promise<unknown>;
}

declare global {
  interface Window {
    subject: Subject;
  }
}
