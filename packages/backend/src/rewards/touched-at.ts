import { heardClaims } from "../conversions/credited-codes.js";
import type { Evidence } from "../conversions/evidence.js";
import type { KnownOrder } from "../conversions/load-evidence.js";

/**
 * Tells when we first heard of an advocate from the buyer of an order, epoch milliseconds.
 *
 * @returns `null` when only the shop names the code.
 */
export function touchedAtOf(
  evidence: Evidence & Pick<KnownOrder, "reportedTouches">,
  advocateId: string,
): number | null {
  const { report, leads, owners, reportedTouches } = evidence;
  const led = leads.filter(({ friendId }) => friendId === report?.friendId);
  const said = [...heardClaims(evidence), ...led].filter(({ owner }) => owner === advocateId);
  const reported = [...reportedTouches].filter(([code]) => owners.get(code)?.id === advocateId).map(([, at]) => at);
  const first = Math.min(...said.map(({ touchedAt }) => touchedAt), ...reported);
  return Number.isFinite(first) ? first : null;
}
