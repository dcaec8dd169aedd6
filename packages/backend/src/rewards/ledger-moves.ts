/** What the ledger holds for a reward in one currency. */
export interface Held {
  /** `null` for what is no money. */
  readonly currency: string | null;
  /** Minor units. */
  readonly amount: number;
  readonly points: number;
}

/** A movement to add to the ledger. */
export interface LedgerMove extends Held {
  readonly movement: "earned" | "adjusted" | "voided" | "expired";
  /** Why, for all but what is earned. */
  readonly reason: string | null;
}

const negative = (amount: number) => (amount === 0 ? 0 : -amount);

/**
 * Tells which movements bring the ledger in line with a reward: `earned` for one newly confirmed, `voided` or `expired` with
 * its reason for one that no longer is, `adjusted` where a refund has changed the amount.
 *
 * @param held What the ledger holds for it: at most one sum, unless an order's currency has changed.
 * @param target What it should hold, `null` for nothing.
 * @param reason Why it is held no longer.
 */
export function ledgerMoves(held: readonly Held[], target: Held | null, reason: string): readonly LedgerMove[] {
  const same = held.find(({ currency }) => target !== null && currency === target.currency);
  const gone = held
    .filter((one) => one !== same)
    .map(({ currency, amount, points }): LedgerMove => {
      const movement = target === null && reason === "expired" ? "expired" : "voided";
      const why = target === null ? reason : "currency-changed";
      return { currency, amount: negative(amount), points: negative(points), movement, reason: why };
    });
  if (target === null) return gone;
  if (same === undefined) return [...gone, { ...target, movement: "earned", reason: null }];
  const amount = target.amount - same.amount;
  const points = target.points - same.points;
  if (amount === 0 && points === 0) return gone;
  return [...gone, { currency: target.currency, amount, points, movement: "adjusted", reason: "value-changed" }];
}
