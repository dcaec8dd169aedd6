import type { ResolvedProgram } from "../program/resolved-program.js";
import type { AttributionRecord } from "./attribution-record.js";
import { best, isLive, isRedeemed, isTrusted, type TouchRules } from "./record-touch.js";
import type { Attribution, Touch } from "./touch.js";

/** What decides who gets the credit. */
export interface CreditRules extends TouchRules {
  readonly model: ResolvedProgram["attribution"]["model"];
}

/** Gives the touches of a record, the first place before the last; one link opened once stands in both. */
export function touchesOf({ first, last }: AttributionRecord): readonly Touch[] {
  const isOne = first?.touchedAt === last?.touchedAt && first?.code === last?.code;
  return [first, isOne ? null : last].filter((touch) => touch !== null);
}

/**
 * Applies the rules to what is remembered: own codes and expired touches do not count, a redeemed code beats every link, and
 * then the program's model decides.
 */
export function creditRecord(
  record: AttributionRecord,
  ownCode: string | undefined,
  rules: CreditRules,
): Attribution | null {
  const places = touchesOf(record).filter((touch) => touch.code !== ownCode && isLive(touch, rules.now));
  const touches = [...places].sort((a, b) => a.touchedAt - b.touchedAt);
  const [first, last = first] = touches;
  const [top] = places;
  if (!first || !last || !top) return null;
  const isLast = rules.model === "last-touch" && !isRedeemed(top);
  const credited = (isLast && best(places, rules, -1)) || top;
  return { first, last, touches, credited, verified: isTrusted(credited, rules), expiresAt: credited.expiresAt };
}
