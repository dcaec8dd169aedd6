import type { AttributionRecord } from "./attribution-record.js";
import { type CreditRules, creditRecord, touchesOf } from "./credit.js";
import { isLive, isRedeemed, isTrusted } from "./record-touch.js";
import type { Decision, Touch, TouchSource } from "./touch.js";

/** How each touch came about, between the code and its date. */
const CAME: Readonly<Record<TouchSource, string>> = {
  link: "from a link opened on",
  typed: "typed in on",
  claimed: "typed in on",
  coupon: "used as a coupon on",
  "hand-off": "brought along from another of our sites on",
  migrated: "taken over from the former referral program on",
  restored: "carried through a sign-in or checkout on",
};

/** Said wherever somebody's own code turns up. */
export const OWN = "is the visitor's own and does not count.";

const LONG_DATE = { dateStyle: "long", timeZone: "UTC" } as const;
const day = (time: number) => new Date(time).toLocaleDateString("en", LONG_DATE);

/** Says which touch a sentence is about. */
export function nameTouch({ code, source, touchedAt }: Touch): string {
  return `Code ${code}, ${CAME[source]} ${day(touchedAt)},`;
}

/** Says, touch by touch, what counts and why, in sentences that can be read to a customer. */
export function explainCredit(
  record: AttributionRecord,
  ownCode: string | undefined,
  rules: CreditRules,
): readonly Decision[] {
  const credit = creditRecord(record, ownCode, rules);
  const isFirst = rules.model === "first-touch";
  const judge = (touch: Touch): readonly [rule: Decision["rule"], rest: string] => {
    const end = day(touch.expiresAt);
    if (touch.code === ownCode) return ["own-code", OWN];
    if (!isLive(touch, rules.now)) return ["expired", `counted until ${end} and no longer does.`];
    if (touch === credit?.credited) {
      const credited = (why: string) => `gets the credit, because ${why}; it counts until ${end}.`;
      if (isRedeemed(touch)) return ["redeemed", credited("a code that somebody names themselves beats every link")];
      return isFirst ? ["first-touch", credited("it came first")] : ["last-touch", credited("it is the latest")];
    }
    if (credit && isRedeemed(credit.credited)) return ["outranked", `gives way to code ${credit.credited.code}.`];
    if (credit?.verified && !isTrusted(touch, rules))
      return ["outranked", "cannot be checked and gives way to one that can."];
    return ["outranked", isFirst ? "came later; the first one keeps the credit." : "was followed by a later one."];
  };
  const decisions = [...touchesOf(record)]
    .sort((a, b) => a.touchedAt - b.touchedAt)
    .map((touch): Decision => {
      const [rule, rest] = judge(touch);
      return { rule, sentence: `${nameTouch(touch)} ${rest}` };
    });
  if (!credit) return [...decisions, { rule: "no-touch", sentence: "No referral counts for this visitor." }];
  if (credit.verified) return decisions;
  const sentence = `Whether code ${credit.credited.code} is real cannot be checked here; the server decides.`;
  return [...decisions, { rule: "unverified", sentence }];
}
