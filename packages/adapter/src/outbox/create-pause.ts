import { attempt } from "../attempt.js";
import { type LocalStore, localStore } from "./local-store.js";

/** Waiting times between tries, in milliseconds. */
export interface RetryTimes {
  /** Shortest wait after a failure. */
  readonly minDelayMs: number;
  /** Longest part of a wait that is left to chance. */
  readonly maxDelayMs: number;
}

/** A backend that asks for more than a day means something else, such as a date in milliseconds. */
const LONGEST_PAUSE_MS = 86_400_000;

/** The time in which nothing may be sent. */
export interface Pause {
  /** Milliseconds until the next try. */
  remaining(): number;
  /** Leaves out the part of this pause that is left to chance: there is hope that a try is worth it. */
  hurry(): void;
  /** Notes that a try begins while the backend is known to be ill: its page may not live to note how it ended. */
  begin(): void;
  /** Notes how a try ended: `null` well, `undefined` with nothing new, or badly, with the milliseconds that the backend asked for. */
  note(pauseMs: number | null | undefined): void;
}

/**
 * Creates the pause of one outbox, shared under `key`.
 *
 * A wait has a hard part, which every tab and every trigger keeps, and a random part on top whose span doubles with each failure,
 * so that a thousand browsers do not come back in the same second. The hard part is written down as `{ notBefore, savedAt, delay }` in
 * epoch milliseconds; each page looks at a note once and counts its time down on a clock that never jumps.
 *
 * @param now Epoch milliseconds; may jump.
 * @param elapsed Milliseconds that never jump.
 * @param random 0 ≤ n < 1.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function createPause(
  key: string,
  times: RetryTimes,
  store: LocalStore = localStore,
  now = Date.now,
  elapsed = () => performance.now(),
  random = Math.random,
): Pause {
  let failures = 0;
  let hardUntil = 0;
  let chanceMs = 0;
  let seen: string | null | undefined;

  /** Waits as a note says; without one, nobody has to wait. */
  function heed(note: string | null | undefined): void {
    const waitMs = attempt(() => {
      const { notBefore, delay } = JSON.parse(note as string);
      // A clock that was set back since cannot make it longer than it was.
      return Math.min(notBefore - now(), delay, LONGEST_PAUSE_MS);
    });
    hardUntil = elapsed() + Math.max(waitMs || 0, 0);
    if (!note) failures = chanceMs = 0;
    seen = store.read(key);
  }

  /** Lets nobody send anything for a while. */
  function hold(delay: number): void {
    const savedAt = now();
    const note = JSON.stringify({ notBefore: savedAt + delay, savedAt, delay });
    store.write(key, note);
    heed(note);
  }

  return {
    remaining() {
      // Another tab may have noted something, or taken it back.
      const note = store.read(key);
      if (note !== seen) heed(note);
      return Math.max(hardUntil + chanceMs - elapsed(), 0);
    },
    hurry() {
      chanceMs = 0;
    },
    begin() {
      if (seen) hold(times.minDelayMs);
    },
    note(pauseMs) {
      if (pauseMs === null) {
        store.remove(key);
        heed(null);
      } else if (pauseMs === undefined) {
        if (seen) hold(0);
      } else {
        hold(Math.max(pauseMs, times.minDelayMs));
        chanceMs = random() * Math.min(times.maxDelayMs, times.minDelayMs * 2 ** failures);
        failures += 1;
      }
    },
  };
}
