import type { AttributionRecord } from "./attribution-record.js";
import type { Touch } from "./touch.js";

/** What decides between two touches. */
export interface TouchRules {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Tells whether the program could have issued a code. */
  readonly isVerified: (code: string) => boolean;
}

/** A clock that was set back makes an honest touch look this much in the future at most. */
const CLOCK_SLACK_MS = 86_400_000;

/** Tells whether a touch is still inside the window that was fixed when it was made. */
export function isLive(touch: Touch | null, now: number): touch is Touch {
  return touch !== null && touch.touchedAt <= now + CLOCK_SLACK_MS && now < touch.expiresAt;
}

/** Gives the live touch of the lowest rank. */
function lowest(touches: readonly (Touch | null)[], now: number, rank: (touch: Touch) => number): Touch | null {
  return touches.filter((touch) => isLive(touch, now)).sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/**
 * Joins what two stores remember, or a store and a new touch. In the first place a verified code beats an unverified one
 * (other sites append `?ref=producthunt`), then the earlier one wins; in the last place the later one does.
 */
export function mergeRecords(
  a: AttributionRecord,
  b: AttributionRecord,
  { now, isVerified }: TouchRules,
): AttributionRecord {
  return {
    first: lowest([a.first, b.first], now, ({ code, touchedAt }) => touchedAt + (isVerified(code) ? 0 : now)),
    last: lowest([a.last, b.last], now, ({ touchedAt }) => -touchedAt),
    visitor: a.visitor,
  };
}

/** Takes every touch of a code out of a record: nobody refers themselves. */
export function forgetCode(record: AttributionRecord, code: string): AttributionRecord {
  const keep = (touch: Touch | null) => (touch?.code === code ? null : touch);
  const first = keep(record.first) ?? keep(record.last);
  return { ...record, first, last: keep(record.last) ?? first };
}
