import { boundClaims, weighBindings } from "./bound-claims.js";
import type { Claim, Evidence } from "./evidence.js";

/** When the hold of a confirmed order ends, epoch milliseconds; never, while it is unconfirmed. */
export function holdEnd({ report, holdMs }: Pick<Evidence, "report" | "holdMs">): number {
  return report?.confirmedAt == null ? Number.POSITIVE_INFINITY : report.confirmedAt + holdMs;
}

/**
 * When the credit for an order is settled, epoch milliseconds: with the hold, or when the code that the shop names first had
 * an owner, if that was later.
 */
export function creditEnd(evidence: Evidence): number {
  const told = evidence.report?.code;
  const owner = typeof told === "string" ? evidence.owners.get(told) : undefined;
  return Math.max(holdEnd(evidence), owner?.knownAt ?? Number.NEGATIVE_INFINITY);
}

/** Claims that came before the hold was over; when there are none, the first that came at all. */
function timely(claims: readonly Claim[], deadline: number): readonly Claim[] {
  const onTime = claims.filter(({ knownAt }) => knownAt <= deadline);
  if (onTime.length > 0) return onTime;
  const first = Math.min(...claims.map(({ knownAt }) => knownAt));
  return claims.filter(({ knownAt }) => knownAt === first);
}

/**
 * Tells which claims may decide who is credited, or bar them; what the buyer's account is bound to is one of them.
 *
 * When the shop names the buyer's browser, no other browser has a say about this order. What has become available is never
 * taken back because of something a browser says later: a claim after the hold is heard only where nobody has been credited
 * without it.
 */
export function heardClaims(evidence: Evidence): readonly Claim[] {
  const { report, claims } = evidence;
  const ofBuyer = report?.visitor === undefined ? claims : claims.filter(({ visitor }) => visitor === report.visitor);
  const end = creditEnd(evidence);
  if (report?.code !== undefined) return ofBuyer.filter(({ knownAt }) => knownAt <= end);
  const bound = boundClaims(evidence);
  const heard = timely([...ofBuyer, ...bound], end);
  const isBound = (claim: Claim) => bound.includes(claim);
  return weighBindings(
    heard.filter((claim) => !isBound(claim)),
    heard.filter(isBound),
  );
}

/**
 * Names the codes that are credited for an order: the shop's word if it gave one, else what browsers claim.
 *
 * @returns Several when the claims disagree. Two codes of one advocate are no disagreement.
 */
export function creditedCodes(evidence: Evidence): readonly string[] {
  const told = evidence.report?.code;
  if (told !== undefined) return told === null ? [] : [told];
  const byOwner = new Map<string, string>();
  for (const { owner, code } of heardClaims(evidence)) {
    const known = byOwner.get(owner);
    if (known === undefined || code < known) byOwner.set(owner, code);
  }
  return [...byOwner.values()].sort();
}
