/** How a touch came about. */
export type TouchSource = "link" | "typed" | "restored";

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

/** Who gets the credit for this visitor. */
export interface Attribution {
  /** The earliest touch inside its window. */
  readonly first: Touch;
  /** The latest touch; the first one when there was only one. */
  readonly last: Touch;
  /** The touch that counts. */
  readonly credited: Touch;
  /** Whether the credited code is one this program could have issued. */
  readonly verified: boolean;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** One step of the reasoning behind the attribution, in words that can be read to a customer. */
export interface Decision {
  /** Stable name of the rule. */
  readonly rule: "first-touch" | "own-link" | "expired" | "unverified" | "no-touch" | "later-touch";
  readonly sentence: string;
}
