import { describe, expect, it } from "vitest";
import { BARE_EVIDENCE, BARE_REPORT } from "../../tests/bare-evidence.js";
import { decideRewards } from "./decide-rewards.js";
import type { Claim, Evidence, SignIn } from "./evidence.js";
import type { OrderReport } from "./merge-reports.js";

const HOLD_MS = 1000;
const owners = new Map([
  ["ANA", { id: "ana", knownAt: 0 }],
  ["ANA-LIMA", { id: "ana", knownAt: 0 }],
  ["BEN", { id: "ben", knownAt: 0 }],
]);

function claim(code: string, more: Partial<Claim> = {}): Claim {
  const owner = owners.get(code)?.id as string;
  return {
    visitor: `visitor-of-${code}`,
    code,
    owner,
    friendId: null,
    knownAt: 0,
    touchedAt: 0,
    isRedeemed: false,
    ...more,
  };
}

const report = (more: Partial<OrderReport> = {}): OrderReport => ({ ...BARE_REPORT, ...more });

const signIn = (advocateId: string, visitor: string, knownAt = 0): SignIn => ({ advocateId, visitor, knownAt });

function decide(parts: Partial<Evidence>) {
  const decided = decideRewards({
    ...BARE_EVIDENCE,
    owners,
    holdMs: HOLD_MS,
    ...parts,
  });
  return Object.fromEntries([...decided].map(([code, { standing, reason }]) => [code, reason ?? standing]));
}

describe("decideRewards", () => {
  const cases: [string, Partial<Evidence>, Record<string, string>][] = [
    ["keeps a claim waiting for review", { claims: [claim("ANA")] }, { ANA: "review" }],
    ["gives nothing without claim or code", { report: report() }, {}],
    [
      "confirms the claim that the shop's report meets",
      { report: report(), claims: [claim("ANA")] },
      { ANA: "confirmed" },
    ],
    ["confirms a code that only the shop names", { report: report({ code: "ANA" }) }, { ANA: "confirmed" }],
    ["gives nothing for a code that nobody owns", { report: report({ code: "PRODUCTHUNT" }) }, {}],
    [
      "believes the shop's code rather than the browser's",
      { report: report({ code: "BEN" }), claims: [claim("ANA")] },
      { BEN: "confirmed" },
    ],
    ["believes the shop when it says nobody", { report: report({ code: null }), claims: [claim("ANA")] }, {}],
    [
      "hears only the buyer's browser when the shop names it",
      {
        report: report({ visitor: "v1" }),
        claims: [claim("ANA", { visitor: "v1" }), claim("BEN", { visitor: "forger" })],
      },
      { ANA: "confirmed" },
    ],
    [
      "lets no other browser stand in for the buyer's",
      { report: report({ visitor: "v1" }), claims: [claim("BEN", { visitor: "forger" })] },
      {},
    ],
    [
      "keeps contradicting claims waiting for review",
      { report: report(), claims: [claim("ANA"), claim("BEN")] },
      { ANA: "review", BEN: "review" },
    ],
    [
      "takes two codes of one advocate for agreement",
      { report: report(), claims: [claim("ANA-LIMA"), claim("ANA")] },
      { ANA: "confirmed" },
    ],
    ["voids the advocate's own order", { report: report({ code: "ANA", friendId: "ana" }) }, { ANA: "self-referral" }],
    [
      "voids a claim from a browser in which the advocate signed in",
      { claims: [claim("ANA")], signIns: [signIn("ana", "visitor-of-ANA")] },
      { ANA: "self-referral" },
    ],
    [
      "voids when the shop names a browser in which the advocate signed in",
      { report: report({ code: "ANA", visitor: "v1" }), signIns: [signIn("ana", "v1")] },
      { ANA: "self-referral" },
    ],
    [
      "voids a claim whose buyer is the advocate",
      { claims: [claim("ANA", { friendId: "ana" })] },
      { ANA: "self-referral" },
    ],
    [
      "lets another advocate buy by a friend's link",
      { report: report({ friendId: "ben" }), claims: [claim("ANA")], signIns: [signIn("ben", "visitor-of-ANA")] },
      { ANA: "confirmed" },
    ],
    [
      "voids a cancelled order",
      { report: report({ status: "cancelled" }), claims: [claim("ANA")] },
      { ANA: "order-not-completed" },
    ],
    ["voids a refunded order", { report: report({ status: "refunded", code: "ANA" }) }, { ANA: "order-not-completed" }],
    [
      "does not take back what is available because of a later claim",
      { report: report(), claims: [claim("ANA"), claim("BEN", { knownAt: HOLD_MS + 1 })] },
      { ANA: "confirmed" },
    ],
    [
      "does not take back what is available because of a later sign-in",
      { report: report(), claims: [claim("ANA")], signIns: [signIn("ana", "visitor-of-ANA", HOLD_MS + 1)] },
      { ANA: "confirmed" },
    ],
    [
      "does not take back what the shop's code made available because of a later claim by the advocate's account",
      { report: report({ code: "ANA" }), claims: [claim("ANA", { friendId: "ana", knownAt: HOLD_MS + 1 })] },
      { ANA: "confirmed" },
    ],
    [
      "does not take back what the shop's code made available because of a later claim from the advocate's browser",
      {
        report: report({ code: "ANA" }),
        claims: [claim("ANA", { knownAt: HOLD_MS + 1 })],
        signIns: [signIn("ana", "visitor-of-ANA", HOLD_MS + 1)],
      },
      { ANA: "confirmed" },
    ],
    [
      "voids the advocate's own order though the shop's code had no owner before the hold was over",
      {
        report: report({ code: "ANA" }),
        claims: [claim("ANA", { friendId: "ana", knownAt: 2 * HOLD_MS })],
        owners: new Map([["ANA", { id: "ana", knownAt: 2 * HOLD_MS }]]),
      },
      { ANA: "self-referral" },
    ],
    [
      "voids a late claim that alone earned the credit when its buyer is the advocate",
      { report: report(), claims: [claim("ANA", { friendId: "ana", knownAt: HOLD_MS + 1 })] },
      { ANA: "self-referral" },
    ],
    [
      "confirms the order of a friend who is a new customer",
      { report: report({ code: "ANA", friendId: "friend", newCustomer: true }) },
      { ANA: "confirmed" },
    ],
    [
      "hears the first claim when all come after the hold",
      {
        report: report(),
        claims: [claim("ANA", { knownAt: HOLD_MS + 1 }), claim("BEN", { knownAt: HOLD_MS + 2 })],
      },
      { ANA: "confirmed" },
    ],
  ];
  it.each(cases)("%s", (_, evidence, expected) => {
    expect(decide(evidence)).toEqual(expected);
  });
});
