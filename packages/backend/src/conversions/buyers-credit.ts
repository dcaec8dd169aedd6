import { creditEnd, heardClaims, holdEnd } from "./credited-codes.js";
import type { Standing } from "./decide-rewards.js";
import type { Claim, Evidence } from "./evidence.js";

/** What places an order that can earn among the other orders of its buyer. */
export interface BuyersCredit {
  /**
   * The account the shop names, else the browser; `null` when neither is known. An account that only a claim names could be
   * anybody's.
   */
  readonly buyer: string | null;
  /** The order with the earliest earns, epoch milliseconds. */
  readonly creditedAt: number;
}

type Heard = Pick<Claim, "knownAt" | "visitor" | "friendId">;

const keyOf = ({ visitor, friendId }: Heard) => `${visitor} ${friendId}`;
/** Of what was heard at the same moment always the same one comes first, in whatever order it is listed. */
const byTime = (a: Heard, b: Heard) => a.knownAt - b.knownAt || (keyOf(a) < keyOf(b) ? -1 : 1);

/**
 * Tells whose order it is that can earn.
 *
 * It counts from its confirmation, however late the claim came, as long as that was within the hold. A later credit counts
 * from its own time, or it could take back what the buyer's next order has made available meanwhile.
 *
 * @returns `null` when the order cannot earn.
 */
export function buyersCredit(evidence: Evidence, standings: ReadonlyMap<string, Standing>): BuyersCredit | null {
  const { report, claims, namedBuyers, owners } = evidence;
  const [code] = [...standings].find(([, { standing }]) => standing === "confirmed") ?? [];
  const owner = code === undefined ? undefined : owners.get(code);
  if (owner === undefined || report?.confirmedAt == null) return null;
  const heard = heardClaims(evidence)
    .filter((claim) => claim.owner === owner.id)
    .sort(byTime);
  const [first] = heard;
  // An account that is bound may have come in one browser and buy in another.
  const [named] = namedBuyers.filter(({ friendId }) => friendId === first?.friendId).sort(byTime);
  const inBrowser = heard.find((claim) => claims.includes(claim)) ?? named;
  const visitor = report.visitor ?? inBrowser?.visitor;
  const knownAt = report.code === undefined ? (first?.knownAt ?? creditEnd(evidence)) : owner.knownAt;
  return {
    buyer:
      report.friendId !== undefined ? `friend:${report.friendId}` : visitor === undefined ? null : `visitor:${visitor}`,
    creditedAt: knownAt <= holdEnd(evidence) ? report.confirmedAt : knownAt,
  };
}
