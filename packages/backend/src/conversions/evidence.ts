import type { OrderReport } from "./merge-reports.js";

/** One browser's claim that an order is owed to a code that an advocate owns. */
export interface Claim {
  readonly visitor: string;
  /** In the form in which codes are compared. */
  readonly code: string;
  /** Id of the advocate who owns the code. */
  readonly owner: string;
  /** The buyer's account, as the browser says. */
  readonly friendId: string | null;
  /** When both the claim and the code's owner were known to us, epoch milliseconds. */
  readonly knownAt: number;
  /** When we first heard of the code from this browser, epoch milliseconds; what the browser says of it could be anything. */
  readonly touchedAt: number;
  /** Whether the buyer named the code themselves, typed or as a coupon. */
  readonly isRedeemed: boolean;
}

/** One browser's word that an account came by a code that an advocate owns. */
export interface Lead {
  readonly visitor: string;
  /** In the form in which codes are compared. */
  readonly code: string;
  /** Id of the advocate who owns the code. */
  readonly owner: string;
  readonly friendId: string;
  /** When the account came, by the browser's clock but never after we heard of it, epoch milliseconds. */
  readonly madeAt: number;
  /** When both the lead and the code's owner were known to us, epoch milliseconds. */
  readonly knownAt: number;
  /** When we first heard of the code from this browser, epoch milliseconds. */
  readonly touchedAt: number;
}

/** One browser's word whose order it is, with or without a code. */
export interface NamedBuyer {
  readonly visitor: string;
  readonly friendId: string;
  /** When we heard of it, epoch milliseconds. */
  readonly knownAt: number;
}

/** The advocate to whom a code belongs. */
export interface CodeOwner {
  readonly id: string;
  /** When the code became theirs, epoch milliseconds. */
  readonly knownAt: number;
}

/** A browser in which an advocate has signed in. */
export interface SignIn {
  readonly visitor: string;
  readonly advocateId: string;
  /** When we heard of it, epoch milliseconds. */
  readonly knownAt: number;
}

/** All that is known about one order. */
export interface Evidence {
  readonly report: OrderReport | null;
  readonly claims: readonly Claim[];
  /** Of the accounts that the report names, else the claims. */
  readonly leads: readonly Lead[];
  readonly namedBuyers: readonly NamedBuyer[];
  readonly signIns: readonly SignIn[];
  /** Who owns the codes named in the report, the claims and the leads. */
  readonly owners: ReadonlyMap<string, CodeOwner>;
  /** How long a confirmed reward waits, in milliseconds. */
  readonly holdMs: number;
}
