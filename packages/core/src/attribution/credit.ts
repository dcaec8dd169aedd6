import type { AttributionRecord } from "./attribution-record.js";
import { isLive, type TouchRules } from "./record-touch.js";
import type { Attribution, Decision, Touch } from "./touch.js";

/** Who gets the credit, and the reasoning. */
export interface Credit {
  readonly attribution: Attribution | null;
  readonly decisions: readonly Decision[];
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Applies the rules to what is remembered: own links and expired touches do not count, then the first touch does. */
export function creditRecord(record: AttributionRecord, ownCode: string | undefined, rules: TouchRules): Credit {
  const decisions: Decision[] = [];
  const say = (rule: Decision["rule"], touch: Touch, rest: string) => {
    decisions.push({ rule, sentence: `Code ${touch.code}, opened on ${day(touch.touchedAt)}, ${rest}` });
  };
  const isOne = record.first?.touchedAt === record.last?.touchedAt;
  const [first, last = first] = [record.first, isOne ? null : record.last].filter((touch): touch is Touch => {
    if (touch === null) return false;
    const isOwn = touch.code === ownCode;
    const counts = !isOwn && isLive(touch, rules.now);
    if (isOwn) say("own-link", touch, "is the visitor's own and does not count.");
    else if (!counts) say("expired", touch, `counted until ${day(touch.expiresAt)}.`);
    return counts;
  });
  if (!first || !last) {
    return {
      attribution: null,
      decisions: [...decisions, { rule: "no-touch", sentence: "No referral link counts for this visitor." }],
    };
  }
  const verified = rules.isVerified(first.code);
  say("first-touch", first, `came first and counts until ${day(first.expiresAt)}.`);
  if (last !== first) say("later-touch", last, "came later; the first one keeps the credit.");
  if (!verified) say("unverified", first, "is not one this program issues; the backend decides whether it knows it.");
  return { attribution: { first, last, credited: first, verified, expiresAt: first.expiresAt }, decisions };
}
