/**
 * How a touch came about: a referral link, a code typed by hand (`claimed` where nobody could say whether it is real), a
 * coupon that is a code, a hand-off from another domain of the site, another product's cookie or link, or a carrier such as
 * OAuth state.
 */
export type TouchSource = "link" | "typed" | "claimed" | "coupon" | "hand-off" | "migrated" | "restored";

/** One arrival by referral. */
export interface Touch {
  /** As it stood in the address. */
  readonly code: string;
  /** Share channel of the link, where it said one. */
  readonly channel?: string;
  /** Epoch milliseconds. */
  readonly touchedAt: number;
  /** Epoch milliseconds, fixed when the touch was made; the window never slides. */
  readonly expiresAt: number;
  readonly source: TouchSource;
}

/**
 * What became of a code that somebody typed: `unverified` where nobody could be asked, so that the server decides;
 * `unknown` where it is no code, or none of this program; `not-eligible` where the program is not for this visitor.
 */
export type RedeemOutcome = "applied" | "unverified" | "unknown" | "ended" | "own" | "not-eligible";

/** Who gets the credit for this visitor. */
export interface Attribution {
  /** The earliest touch inside its window. */
  readonly first: Touch;
  /** The latest touch; the first one when there was only one. */
  readonly last: Touch;
  /** Every touch that is remembered and counts, oldest first. */
  readonly touches: readonly Touch[];
  /** The touch that gets the credit. */
  readonly credited: Touch;
  /** Whether the credited code is one this program could have issued. */
  readonly verified: boolean;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** One step of the reasoning behind the attribution, in words that can be read to a customer. */
export interface Decision {
  /** Stable name of the rule. */
  readonly rule:
    | "first-touch"
    | "last-touch"
    | "redeemed"
    | "outranked"
    | "own-code"
    | "expired"
    | "unverified"
    | "consent"
    | "no-touch"
    | "segment"
    | "experiment"
    | "rollout"
    | "schedule"
    | "offer";
  readonly sentence: string;
}
