import type { AttributionRecord } from "./attribution-record.js";
import { creditRecord, touchesOf } from "./credit.js";
import type { TouchRules } from "./record-touch.js";
import type { Decision, Touch } from "./touch.js";

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Says, touch by touch, what counts and why, in sentences that can be read to a customer. */
export function explainCredit(
  record: AttributionRecord,
  ownCode: string | undefined,
  rules: TouchRules,
): readonly Decision[] {
  const credit = creditRecord(record, ownCode, rules);
  const say = (rule: Decision["rule"], { code, touchedAt }: Touch, rest: string): Decision => {
    return { rule, sentence: `Code ${code}, opened on ${day(touchedAt)}, ${rest}` };
  };
  const decisions = touchesOf(record).map((touch) => {
    const until = day(touch.expiresAt);
    if (touch.code === ownCode) return say("own-link", touch, "is the visitor's own and does not count.");
    if (touch === credit?.first) return say("first-touch", touch, `came first and counts until ${until}.`);
    if (touch === credit?.last) return say("later-touch", touch, "came later; the first one keeps the credit.");
    return say("expired", touch, `counted until ${until}.`);
  });
  if (!credit) return [...decisions, { rule: "no-touch", sentence: "No referral link counts for this visitor." }];
  if (credit.verified) return decisions;
  return [...decisions, say("unverified", credit.first, "is none that this program issues; the backend decides.")];
}
