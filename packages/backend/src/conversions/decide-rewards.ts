import type { VoidReason } from "../rewards/final-standing.js";
import { creditEnd, creditedCodes, heardClaims } from "./credited-codes.js";
import type { Evidence } from "./evidence.js";

/** Where a code's reward stands as far as one order tells; other orders, caps and the budget may still stand in its way. */
export type Standing =
  | { readonly standing: "pending"; readonly reason: "review" }
  | { readonly standing: "confirmed"; readonly reason: null }
  | { readonly standing: "void"; readonly reason: VoidReason };

function isSelfReferral(evidence: Evidence, owner: string): boolean {
  const { report, signIns } = evidence;
  if (report?.friendId === owner) return true;
  const claims = heardClaims(evidence).filter((claim) => claim.owner === owner);
  const buyers = new Set([report?.visitor, ...claims.map(({ visitor }) => visitor)]);
  const creditedAt = Math.max(...claims.map(({ knownAt }) => knownAt), Number.NEGATIVE_INFINITY);
  const deadline = Math.max(creditEnd(evidence), creditedAt);
  return (
    claims.some(({ friendId }) => friendId === owner) ||
    signIns.some(
      ({ visitor, advocateId, knownAt }) => advocateId === owner && buyers.has(visitor) && knownAt <= deadline,
    )
  );
}

/**
 * Decides what each code has of an order, from everything known about it. Whether the same friend's earlier order has earned
 * already is not asked here.
 *
 * The answer depends on what is known and never on the order in which it came. Codes that nobody owns get nothing.
 *
 * @returns By code; codes that are not in it have nothing.
 */
export function decideRewards(evidence: Evidence): ReadonlyMap<string, Standing> {
  const codes = creditedCodes(evidence).filter((code) => evidence.owners.has(code));
  const { report } = evidence;
  return new Map(
    codes.map((code): [string, Standing] => {
      if (isSelfReferral(evidence, evidence.owners.get(code)?.id ?? "")) {
        return [code, { standing: "void", reason: "self-referral" }];
      }
      if (report !== null && report.status !== "completed") {
        return [code, { standing: "void", reason: "order-not-completed" }];
      }
      if (report === null || codes.length > 1) return [code, { standing: "pending", reason: "review" }];
      return [code, { standing: "confirmed", reason: null }];
    }),
  );
}
