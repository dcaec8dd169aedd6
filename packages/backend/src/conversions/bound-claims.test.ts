import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARE_EVIDENCE, BARE_REPORT } from "../../tests/bare-evidence.js";
import { buyersCredit } from "./buyers-credit.js";
import { decideRewards } from "./decide-rewards.js";
import type { Claim, Evidence, Lead, NamedBuyer } from "./evidence.js";
import type { OrderReport } from "./merge-reports.js";

const HOLD_MS = 1000;
const owners = new Map([
  ["ANA", { id: "ana", knownAt: 0 }],
  ["BEN", { id: "ben", knownAt: 0 }],
  ["FRIENDS-OWN", { id: "friend", knownAt: 0 }],
]);
const ownerOf = (code: string) => owners.get(code)?.id as string;

const claim = (code: string, more: Partial<Claim> = {}): Claim => ({
  visitor: "desktop",
  code,
  owner: ownerOf(code),
  friendId: null,
  knownAt: 20,
  touchedAt: 20,
  isRedeemed: false,
  ...more,
});
const lead = (code: string, more: Partial<Lead> = {}): Lead => ({
  visitor: "phone",
  code,
  owner: ownerOf(code),
  friendId: "friend",
  madeAt: 10,
  knownAt: 10,
  touchedAt: 10,
  ...more,
});
const named = (more: Partial<NamedBuyer> = {}): NamedBuyer => ({
  visitor: "desktop",
  friendId: "friend",
  knownAt: 20,
  ...more,
});
const report = (more: Partial<OrderReport> = {}): OrderReport => ({
  ...BARE_REPORT,
  friendId: "friend",
  confirmedAt: 100,
  ...more,
});

const evidenceOf = (parts: Partial<Evidence>): Evidence => ({
  ...BARE_EVIDENCE,
  report: report(),
  owners,
  holdMs: HOLD_MS,
  ...parts,
});
const decide = (parts: Partial<Evidence>) =>
  Object.fromEntries([...decideRewards(evidenceOf(parts))].map(([code, it]) => [code, it.reason ?? it.standing]));

describe("a lead", () => {
  const anonymous = report({ friendId: undefined });
  const cases: [string, Partial<Evidence>, Record<string, string>][] = [
    [
      "is credited for an order of the account without a code of its own",
      { leads: [lead("ANA")] },
      { ANA: "confirmed" },
    ],
    ["says nothing of another account's order", { leads: [lead("ANA", { friendId: "somebody" })] }, {}],
    ["says nothing of an order of which nobody names the buyer", { report: anonymous, leads: [lead("ANA")] }, {}],
    [
      "is credited where only the buyer's browser names the account",
      { report: anonymous, leads: [lead("ANA")], namedBuyers: [named()] },
      { ANA: "confirmed" },
    ],
    [
      "is not asked when the buyer's browser names another account",
      { report: anonymous, leads: [lead("ANA")], namedBuyers: [named({ friendId: "other" })] },
      {},
    ],
    [
      "waits for review until the shop has reported the order",
      { report: null, leads: [lead("ANA")], namedBuyers: [named()] },
      { ANA: "review" },
    ],
    [
      "is not asked when the browser that names the account is not the buyer's",
      { report: report({ friendId: undefined, visitor: "tablet" }), leads: [lead("ANA")], namedBuyers: [named()] },
      {},
    ],
    [
      "is not asked for the account that a browser names when the shop names another",
      { report: report({ friendId: "other" }), leads: [lead("ANA")], namedBuyers: [named()] },
      {},
    ],
    [
      "holds on a device that the shop names and that claims nothing",
      { report: report({ visitor: "desktop" }), leads: [lead("ANA")] },
      { ANA: "confirmed" },
    ],
    [
      "beats a link that reached another browser later",
      { leads: [lead("ANA")], claims: [claim("BEN")] },
      { ANA: "confirmed" },
    ],
    [
      "beats it on the device that the shop names, too",
      { report: report({ visitor: "desktop" }), leads: [lead("ANA")], claims: [claim("BEN")] },
      { ANA: "confirmed" },
    ],
    [
      "contradicts a link that had reached another browser earlier",
      { leads: [lead("ANA")], claims: [claim("BEN", { touchedAt: 9 })] },
      { ANA: "review", BEN: "review" },
    ],
    [
      "is beaten by a code that the buyer named themselves",
      { leads: [lead("ANA")], claims: [claim("BEN", { isRedeemed: true })] },
      { BEN: "confirmed" },
    ],
    ["is beaten by the shop's word", { report: report({ code: "BEN" }), leads: [lead("ANA")] }, { BEN: "confirmed" }],
    ["is beaten by the shop's word that it is nobody", { report: report({ code: null }), leads: [lead("ANA")] }, {}],
    [
      "agrees with a claim for the same advocate",
      { leads: [lead("ANA")], claims: [claim("ANA")] },
      { ANA: "confirmed" },
    ],
    [
      "known first holds against a later one",
      { leads: [lead("BEN", { knownAt: 11, visitor: "other" }), lead("ANA")] },
      { ANA: "confirmed" },
    ],
    ["never counts for the account's own code", { leads: [lead("FRIENDS-OWN")] }, {}],
    [
      "for the account's own code blocks no real one",
      { leads: [lead("FRIENDS-OWN", { knownAt: 1 }), lead("ANA")] },
      { ANA: "confirmed" },
    ],
    [
      "is not spoilt by the account's own code in the browser that buys, even a typed one",
      { leads: [lead("ANA")], claims: [claim("FRIENDS-OWN", { isRedeemed: true, touchedAt: 1 })] },
      { ANA: "confirmed" },
    ],
    ["made after the order says nothing of it", { leads: [lead("ANA", { madeAt: 101, knownAt: 101 })] }, {}],
    [
      "made before the order counts though it was heard of later",
      { leads: [lead("ANA", { knownAt: 300 })] },
      { ANA: "confirmed" },
    ],
    [
      "heard of after the hold takes back nothing",
      { claims: [claim("BEN")], leads: [lead("ANA", { touchedAt: 1, knownAt: 100 + HOLD_MS + 1 })] },
      { BEN: "confirmed" },
    ],
    [
      "takes back nothing when a browser names the account after the hold",
      {
        report: anonymous,
        claims: [claim("BEN")],
        leads: [lead("ANA")],
        namedBuyers: [named({ knownAt: 100 + HOLD_MS + 1 })],
      },
      { BEN: "confirmed" },
    ],
    [
      "from a browser in which the advocate signed in is a self-referral",
      { leads: [lead("ANA")], signIns: [{ visitor: "phone", advocateId: "ana", knownAt: 10 }] },
      { ANA: "self-referral" },
    ],
    [
      "is a self-referral when the advocate signed in in the browser that claims for them",
      {
        leads: [lead("ANA")],
        claims: [claim("ANA")],
        signIns: [{ visitor: "desktop", advocateId: "ana", knownAt: 10 }],
      },
      { ANA: "self-referral" },
    ],
    [
      "earns nothing for an undone order",
      { report: report({ status: "refunded" }), leads: [lead("ANA")] },
      { ANA: "order-not-completed" },
    ],
  ];
  it.each(cases)("%s", (_, evidence, expected) => {
    expect(decide(evidence)).toEqual(expected);
  });

  it("gives the order to the browser that bought, not to the one in which the account came", () => {
    const evidence = evidenceOf({ report: anonymous, leads: [lead("ANA")], namedBuyers: [named()] });
    expect(buyersCredit(evidence, decideRewards(evidence))).toEqual({ buyer: "visitor:desktop", creditedAt: 100 });
  });

  it("comes to the same decision in whatever order the evidence is listed", () => {
    const time = fc.constantFrom(1, 10, 20, 2000);
    const code = fc.constantFrom("ANA", "BEN", "FRIENDS-OWN");
    const visitor = fc.constantFrom("phone", "desktop");
    const friendId = fc.constantFrom("friend", "other");
    const anyLead = fc
      .record({ code, visitor, friendId, knownAt: time, touchedAt: time, madeAt: time })
      .map(({ code, ...more }) => lead(code, more));
    const anyClaim = fc
      .record({ code, visitor, knownAt: time, touchedAt: time, isRedeemed: fc.boolean() })
      .map(({ code, ...more }) => claim(code, more));
    const anyNamed = fc.record({ visitor, friendId, knownAt: time });
    const lists = fc.tuple(
      fc.array(anyLead, { maxLength: 4 }),
      fc.array(anyClaim, { maxLength: 4 }),
      fc.array(anyNamed, { maxLength: 3 }),
    );
    const reports = fc.constantFrom(report(), anonymous, report({ visitor: "desktop" }), null);
    fc.assert(
      fc.property(lists, reports, ([leads, claims, namedBuyers], said) => {
        const [one, other] = [
          evidenceOf({ report: said, leads, claims, namedBuyers }),
          evidenceOf({
            report: said,
            leads: leads.toReversed(),
            claims: claims.toReversed(),
            namedBuyers: namedBuyers.toReversed(),
          }),
        ];
        const decided = decideRewards(one);
        expect([...decideRewards(other)]).toEqual([...decided]);
        expect(buyersCredit(other, decided)).toEqual(buyersCredit(one, decided));
        if (said?.friendId === "friend") expect(decided.get("FRIENDS-OWN")?.standing).not.toBe("confirmed");
      }),
      { numRuns: 1000 },
    );
  });
});
