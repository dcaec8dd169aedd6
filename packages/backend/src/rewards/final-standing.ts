import type { RewardReason } from "@offshoot/core";

/** Why a reward is void. */
export type VoidReason = Exclude<RewardReason, "hold" | "review" | "tax-form-needed">;

/** What has been found out about a reward, step by step. */
export interface Findings {
  /** What the evidence about the order alone says. */
  readonly decided: "pending" | "confirmed" | "void" | "withdrawn";
  readonly decidedReason: "review" | VoidReason | null;
  /** Which of the buyer's orders it is, the first being 0; `null` for one that has no turn. */
  readonly turn: number | null;
  readonly turnReason: "duplicate" | "not-new-customer" | null;
  readonly isCapped: boolean;
  readonly isExhausted: boolean;
  readonly isExpired: boolean;
}

/** Where a reward stands. Whether a confirmed one is available yet is for the clock to say. */
export type FinalStanding =
  | { readonly standing: "pending"; readonly reason: "review" }
  | { readonly standing: "confirmed"; readonly reason: null }
  | { readonly standing: "withdrawn"; readonly reason: null }
  | { readonly standing: "void"; readonly reason: VoidReason };

/** Puts the findings together: the first that stands in the way of a reward is its reason. */
export function finalStanding(findings: Findings): FinalStanding {
  const { decided, decidedReason, turn, turnReason, isCapped, isExhausted, isExpired } = findings;
  if (decided === "pending") return { standing: "pending", reason: "review" };
  if (decided === "withdrawn") return { standing: "withdrawn", reason: null };
  const voided = (reason: VoidReason): FinalStanding => ({ standing: "void", reason });
  if (decided === "void") return voided((decidedReason ?? "order-not-completed") as VoidReason);
  if (turn === null) return voided(turnReason ?? "duplicate");
  if (isCapped) return voided("cap-reached");
  if (isExhausted) return voided("budget-exhausted");
  return isExpired ? voided("expired") : { standing: "confirmed", reason: null };
}
