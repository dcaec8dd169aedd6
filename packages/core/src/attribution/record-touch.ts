import { type AttributionRecord, encodeTouch } from "./attribution-record.js";
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
/** Later than any time in milliseconds: what carries it comes after everything that does not. */
const BEHIND = 1e15;

/** Tells whether a touch is still inside the window that was fixed when it was made. */
export function isLive(touch: Touch | null, now: number): touch is Touch {
  return touch !== null && touch.touchedAt <= now + CLOCK_SLACK_MS && now < touch.expiresAt;
}

/** Tells whether somebody named a real code themselves: that says more than any link they opened. */
export function isRedeemed({ source }: Touch): boolean {
  return source === "typed" || source === "coupon";
}

/** Tells whether the code of a touch is known to be one of the program. */
export function isTrusted(touch: Touch, { isVerified }: Pick<TouchRules, "isVerified">): boolean {
  return isRedeemed(touch) || isVerified(touch.code);
}

/**
 * Gives the best of some touches: a verified code beats an unverified one, then the order decides.
 *
 * @param order 1 for the earliest, -1 for the latest.
 */
export function best(touches: readonly Touch[], rules: TouchRules, order: 1 | -1): Touch | undefined {
  const rank = (touch: Touch) => (isTrusted(touch, rules) ? 0 : BEHIND) + order * touch.touchedAt;
  return [...touches].sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Joins what two stores remember, or a store and a new touch.
 *
 * In the first place a redeemed code beats every link, the later one winning; a verified code beats an unverified one (other
 * sites append `?ref=producthunt`); then the earlier one wins. The last place holds the latest of the others.
 */
export function mergeRecords(a: AttributionRecord, b: AttributionRecord, rules: TouchRules): AttributionRecord {
  const touches = [a.first, a.last, b.first, b.last].filter((touch) => isLive(touch, rules.now));
  const first = best(touches.filter(isRedeemed), rules, -1) ?? best(touches, rules, 1) ?? null;
  const others = touches.filter((touch) => encodeTouch(touch) !== encodeTouch(first));
  return { first, last: best(others, rules, -1) ?? first, visitor: a.visitor };
}

/** Joins what all stores remember; `null` when nothing is stored anywhere. */
export function joinRecords(records: readonly AttributionRecord[], rules: TouchRules): AttributionRecord | null {
  // Joined with itself, the first record loses what is no longer live.
  return records.reduce<AttributionRecord | null>(
    (known, record) => mergeRecords(known ?? record, record, rules),
    null,
  );
}

/** Takes every touch of a code out of a record: nobody refers themselves. */
export function forgetCode(record: AttributionRecord, code: string): AttributionRecord {
  const keep = (touch: Touch | null) => (touch?.code === code ? null : touch);
  const [first, last] = [keep(record.first), keep(record.last)];
  return first === record.first && last === record.last
    ? record
    : { ...record, first: first ?? last, last: last ?? first };
}
