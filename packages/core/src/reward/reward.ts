import type { LocalizedText } from "../program/localized-text.js";
import type { Money } from "./money.js";

/** What a reward is: money out, money to spend, a price reduction, a privilege, a thing, points, or a part of each order. */
export type RewardKind = "cash" | "credit" | "discount" | "access" | "gift" | "points" | "revenue-share";

/**
 * What somebody gets, with money already exact.
 *
 * `cash` and `credit` carry `money`; `discount` carries `percent` or `money`; `access` and `gift` carry `label`; `points`
 * carry `points` and their name as `label`; `revenue-share` carries `percent`.
 */
export interface Reward {
  readonly kind: RewardKind;
  /** The amount, for `cash`, `credit` and a `discount` of an amount; the first one where there is one per currency. */
  readonly money?: Money;
  /** One amount per currency, that of `money` included; nothing is ever exchanged. */
  readonly amounts?: readonly Money[];
  /** Whole or fractional percent above 0 and at most 100, for a `discount` and a `revenue-share`. */
  readonly percent?: number;
  /** A whole number from 1. */
  readonly points?: number;
  /** What it is in the visitor's words, for `access` and `gift`; the name of `points`. */
  readonly label?: LocalizedText;
  /** The coupon with which a friend's discount is applied in the shop. */
  readonly coupon?: string;
  /** Address that applies the coupon, which stands in it as `{coupon}`. */
  readonly applyUrl?: string;
  /** Name of the DOM event with which the page itself applies the discount. */
  readonly applyEvent?: string;
  /** Earned again by further orders of the same friend. */
  readonly recurring?: {
    /** Orders that earn, the first included; no limit where absent. */
    readonly orders?: number;
    /** Months after the first order in which they earn; no limit where absent. */
    readonly months?: number;
  };
}
