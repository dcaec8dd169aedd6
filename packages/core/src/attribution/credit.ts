import type { AttributionRecord } from "./attribution-record.js";
import { isLive, type TouchRules } from "./record-touch.js";
import type { Attribution, Touch } from "./touch.js";

/** Gives the touches of a record, oldest first; one link opened once stands in both places. */
export function touchesOf({ first, last }: AttributionRecord): readonly Touch[] {
  return [first, first?.touchedAt === last?.touchedAt ? null : last].filter((touch) => touch !== null);
}

/** Applies the rules to what is remembered: own links and expired touches do not count, then the first touch does. */
export function creditRecord(
  record: AttributionRecord,
  ownCode: string | undefined,
  { now, isVerified }: TouchRules,
): Attribution | null {
  const [first, last = first] = touchesOf(record).filter((touch) => touch.code !== ownCode && isLive(touch, now));
  if (!first || !last) return null;
  return { first, last, credited: first, verified: isVerified(first.code), expiresAt: first.expiresAt };
}
