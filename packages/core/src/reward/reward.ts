import type { LocalizedText } from "../program/localized-text.js";
import type { Money } from "./money.js";

/** What a reward is: money out, money to spend, a price reduction, a privilege or a thing. */
export type RewardKind = "cash" | "credit" | "discount" | "access" | "gift";

/**
 * What somebody gets, with money already exact.
 *
 * `cash` and `credit` carry `money`; `discount` carries `percent` or `money`; `access` and `gift` carry `label`.
 */
export interface Reward {
  readonly kind: RewardKind;
  /** The amount, for `cash`, `credit` and a `discount` of an amount. */
  readonly money?: Money;
  /** Whole or fractional percent above 0 and at most 100, for a `discount`. */
  readonly percent?: number;
  /** What it is in the visitor's words, for `access` and `gift`. */
  readonly label?: LocalizedText;
  /** The coupon with which a friend's discount is applied in the shop. */
  readonly coupon?: string;
}
