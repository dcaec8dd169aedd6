import { attempt } from "../attempt.js";
import { type LocalStore, localStore } from "./local-store.js";

/** Waiting times between tries, in milliseconds. */
export interface RetryTimes {
  /** Shortest wait after the first failure. */
  readonly firstDelayMs: number;
  /** Shortest wait after any further failure in a row. */
  readonly minDelayMs: number;
  /** Longest part of a wait that is left to chance. */
  readonly maxDelayMs: number;
}

/** The time in which nothing may be sent. */
export interface Pause {
  /** Milliseconds until the next try; an eager caller leaves out the part that is left to chance. */
  remaining(isEager?: boolean): number;
  /** Notes how a try ended: `null` well, or badly, with the milliseconds that the backend asked for. */
  note(pauseMs: number | null): void;
}

/**
 * Creates the pause of one outbox, shared under `key`.
 *
 * A wait has a hard part, which every tab and every trigger keeps, and a random part on top whose span doubles with each failure,
 * so that a thousand browsers do not come back in the same second.
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
  return {
    remaining(isEager) {
      // What another tab or an earlier page has noted. A clock that was set back since cannot make it longer than it was.
      const elsewhere = attempt(() => {
        const [notBefore, delayMs] = JSON.parse(store.read(key) as string);
        return Math.min(notBefore - now(), delayMs);
      });
      return Math.max(hardUntil + (isEager ? 0 : chanceMs) - elapsed(), elsewhere || 0, 0);
    },
    note(pauseMs) {
      if (pauseMs === null) {
        failures = hardUntil = chanceMs = 0;
        store.remove(key);
        return;
      }
      failures += 1;
      const delayMs = Math.max(pauseMs, failures > 1 ? times.minDelayMs : times.firstDelayMs);
      hardUntil = elapsed() + delayMs;
      chanceMs = random() * Math.min(times.maxDelayMs, times.firstDelayMs * 2 ** failures);
      store.write(key, JSON.stringify([now() + delayMs, delayMs]));
    },
  };
}
