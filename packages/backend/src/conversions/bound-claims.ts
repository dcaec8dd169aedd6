import type { Claim, Evidence, Lead } from "./evidence.js";

/** When we knew that an order is this account's, epoch milliseconds; never, where nobody who may say so does. */
function namedAt(friendId: string, { report, namedBuyers }: Evidence): number {
  if (report?.friendId !== undefined) return report.friendId === friendId ? 0 : Number.POSITIVE_INFINITY;
  const ofBuyer = namedBuyers.filter(({ visitor }) => report?.visitor === undefined || visitor === report.visitor);
  return Math.min(...ofBuyer.filter((buyer) => buyer.friendId === friendId).map(({ knownAt }) => knownAt));
}

/** Whichever was known first; at the same moment always the same one. */
function isEarlier(a: Lead, b: Lead): boolean {
  const between = a.knownAt - b.knownAt || a.touchedAt - b.touchedAt;
  if (between !== 0) return between < 0;
  const key = ({ owner, code, visitor }: Lead) => `${owner} ${code} ${visitor}`;
  return key(a) < key(b);
}

/**
 * Turns the leads of an order's buyer into claims: whoever brought the account is credited for what it buys on any device.
 *
 * An account came once, so of leads that contradict each other the one known to us first holds: anybody can send another
 * afterwards. Its own code brought no account, and an account that came after the order did not make it.
 */
export function boundClaims(evidence: Evidence): readonly Claim[] {
  const { report, leads } = evidence;
  const orderedAt = report?.confirmedAt ?? Number.POSITIVE_INFINITY;
  const first = new Map<string, Lead>();
  for (const lead of leads) {
    if (lead.owner === lead.friendId || lead.madeAt > orderedAt) continue;
    const known = first.get(lead.friendId);
    if (known === undefined || isEarlier(lead, known)) first.set(lead.friendId, lead);
  }
  return [...first.values()]
    .map((lead) => ({ ...lead, knownAt: Math.max(lead.knownAt, namedAt(lead.friendId, evidence)), isRedeemed: false }))
    .filter(({ knownAt }) => Number.isFinite(knownAt));
}

/** Whether a browser's claim has a say where the buyer's account is bound. */
function isHeardBeside(claim: Claim, bound: Claim): boolean {
  if (claim.owner === bound.friendId) return false;
  return claim.owner === bound.owner || claim.isRedeemed || claim.touchedAt < bound.touchedAt;
}

/**
 * Weighs what browsers claim for an order against what its buyer's account is bound to.
 *
 * The binding beats a link that reached a browser later, as the first touch does within one browser. A code that the buyer
 * named themselves beats the binding. A link that was there earlier contradicts it, as two claims contradict each other.
 */
export function weighBindings(claims: readonly Claim[], bound: readonly Claim[]): readonly Claim[] {
  const rivals = claims.filter((claim) => bound.every((one) => isHeardBeside(claim, one)));
  return rivals.some(({ isRedeemed }) => isRedeemed) ? rivals : [...rivals, ...bound];
}
