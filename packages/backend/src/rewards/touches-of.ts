import { heardClaims } from "../conversions/credited-codes.js";
import type { Evidence } from "../conversions/evidence.js";
import type { KnownOrder } from "../conversions/load-evidence.js";

/**
 * Tells when we first heard of an advocate from each browser of an order's buyer, epoch milliseconds.
 *
 * @returns None when only the shop names the code.
 */
export function touchesOf(
  evidence: Evidence & Pick<KnownOrder, "reportedTouches">,
  advocateId: string,
): readonly number[] {
  const { report, leads, owners, reportedTouches } = evidence;
  const led = leads.filter(({ friendId }) => friendId === report?.friendId);
  const said = [...heardClaims(evidence), ...led].filter(({ owner }) => owner === advocateId);
  const reported = [...reportedTouches].filter(([code]) => owners.get(code)?.id === advocateId).map(([, at]) => at);
  return [...said.map(({ touchedAt }) => touchedAt), ...reported];
}
